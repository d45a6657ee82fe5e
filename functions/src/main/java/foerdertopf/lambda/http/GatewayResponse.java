package foerdertopf.lambda.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// What an HTTP API takes as an answer in payload format 2.0.
public record GatewayResponse(int status, SortedMap<String, String> headers, String body) {

    public GatewayResponse {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    /// As JSON.
    byte[] bytes() {
        return JsonWriter.write(json()).getBytes(StandardCharsets.UTF_8);
    }

    private Json json() {
        return Json.fields()
            .put("statusCode", status)
            .put("headers", Json.texts(headers))
            .put("body", body)
            .build();
    }
}
