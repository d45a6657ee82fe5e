package foerdertopf.local.template;

import java.util.List;
import java.util.Map;

/// Reads which origins may call the HTTP API.
final class ApiCorsReader {

    private static final List<String> KNOWN = List.of("AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders",
        "MaxAge");

    private ApiCorsReader() {}

    static ApiCors read(Resources resources) {
        var all = resources.ofType("AWS::Serverless::HttpApi")
            .values()
            .stream()
            .map(api -> api.at("CorsConfiguration"))
            .filter(Place::exists)
            .toList();
        if (all.size() > 1) {
            throw new TemplateFault(all.getLast().path(), "the local cloud knows one API with CORS");
        }
        return all.stream().findFirst().map(ApiCorsReader::rule).orElse(ApiCors.NONE);
    }

    private static ApiCors rule(Place cors) {
        cors.entries()
            .entrySet()
            .stream()
            .filter(one -> !KNOWN.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .ifPresent(one -> {
                throw new TemplateFault(one.path(), "is not known to the local cloud");
            });
        return new ApiCors(cors.at("AllowOrigins").texts().toList(), cors.at("AllowMethods").texts().toList(),
            cors.at("AllowHeaders").texts().toList(), cors.at("ExposeHeaders").texts().toList(),
            cors.at("MaxAge").optionalText().orElse(""));
    }
}
