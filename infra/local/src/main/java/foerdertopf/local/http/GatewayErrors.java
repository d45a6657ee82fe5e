package foerdertopf.local.http;

import java.util.Map;

/// What is answered to a request that no endpoint sees, in the gateway's own words and form.
final class GatewayErrors {

    private static final Map<Integer, String> MESSAGES = Map.of(400, "Bad Request", 408, "Request Timeout", 413,
        "Request Too Long", 414, "URI Too Long", 417, "Expectation Failed", 431, "Request Header Fields Too Large", 500,
        "Internal Server Error", 501, "Not Implemented", 505, "HTTP Version Not Supported");

    private GatewayErrors() {}

    /// A status that the gateway has no words for is a bad request, or a fault of the server.
    static HttpAnswer of(int status) {
        var known = MESSAGES.containsKey(status) ? status : status < 500 ? 400 : 500;
        return HttpAnswer.message(known, MESSAGES.getOrDefault(known, ""));
    }
}
