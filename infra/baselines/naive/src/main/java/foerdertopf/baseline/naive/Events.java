package foerdertopf.baseline.naive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import foerdertopf.json.Json;
import foerdertopf.lambda.http.Request;

/// What the gateway's event says, in the terms of the product's checks.
public final class Events {

    private Events() {}

    public static Request request(APIGatewayV2HTTPEvent event) {
        var headers = new HashMap<String, String>();
        event.getHeaders().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(Map.of(), Map.of(), headers, Request.Content.of(event.getBody()));
    }

    /// Claims as the product reads them.
    static SortedMap<String, Json> json(Map<String, String> claims) {
        var json = new TreeMap<String, Json>();
        claims.forEach((name, value) -> json.put(name, Json.of(value)));
        return json;
    }

    public static Map<String, String> claims(APIGatewayV2HTTPEvent event) {
        return event.getRequestContext().getAuthorizer().getJwt().getClaims();
    }
}
