package foerdertopf.local.template;

import java.util.List;

/// What an HTTP API lets pages of other origins do; without origins, nothing. `maxAge` is how many seconds a browser may
/// remember it, or an empty text.
public record ApiCors(List<String> origins, List<String> methods, List<String> headers, List<String> exposed,
    String maxAge) {

    public static final ApiCors NONE = new ApiCors(List.of(), List.of(), List.of(), List.of(), "");

    public ApiCors {
        origins = List.copyOf(origins);
        methods = List.copyOf(methods);
        headers = List.copyOf(headers);
        exposed = List.copyOf(exposed);
    }
}
