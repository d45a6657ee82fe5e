package foerdertopf.local.template;

import java.util.List;

/// An S3 bucket and what its CORS rules let browsers do.
public record BucketDefinition(String name, List<CorsRule> corsRules) {

    public BucketDefinition {
        corsRules = List.copyOf(corsRules);
    }

    /// Which origins may send which methods and headers.
    public record CorsRule(List<String> origins, List<String> methods, List<String> headers, List<String> exposed) {

        public CorsRule {
            origins = List.copyOf(origins);
            methods = List.copyOf(methods);
            headers = List.copyOf(headers);
            exposed = List.copyOf(exposed);
        }
    }
}
