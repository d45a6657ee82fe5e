package foerdertopf.lambda.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import foerdertopf.json.JsonWriter;

/// What an HTTP API hands over in payload format 2.0, as far as anything here asks for it: the request, and the claims of
/// the token that the gateway has checked, as they came: a text that looks like a list is still a text.
public record GatewayEvent(Request request, SortedMap<String, Json> claims) {

    public GatewayEvent {
        claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    }

    static GatewayEvent read(InputStream in) throws IOException {
        return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /// Only the gateway calls, so what is no event at all is a bug.
    public static GatewayEvent read(String json) {
        return switch (JsonReader.read(json)) {
            case JsonReading.Read(Json.Fields event, _) -> of(event);
            case JsonReading.Read _,JsonReading.Malformed _ ->
                throw new IllegalArgumentException("the event is no JSON object");
        };
    }

    private static GatewayEvent of(Json.Fields event) {
        var jwt = object(object(object(event, "requestContext"), "authorizer"), "jwt");
        return new GatewayEvent(
            Request.of(
                texts(object(event, "pathParameters")),
                texts(object(event, "queryStringParameters")),
                texts(object(event, "headers")),
                content(event)),
            new TreeMap<>(object(jwt, "claims").byName()));
    }

    private static Request.Content content(Json.Fields event) {
        var body = event.text("body").orElse("");
        return event.byName().get("isBase64Encoded") instanceof Json.Bool(var encoded) && encoded
            ? Request.Content.ofBase64(body)
            : Request.Content.of(body);
    }

    /// Empty where there is none.
    private static Json.Fields object(Json.Fields parent, String name) {
        return parent.byName().get(name) instanceof Json.Fields fields ? fields : NOTHING;
    }

    private static final Json.Fields NOTHING = Json.fields().build();

    private static Map<String, String> texts(Json.Fields fields) {
        var texts = new HashMap<String, String>();
        SequencedMap<String, Json> byName = fields.byName();
        byName.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    /// A null is as good as an empty text, and so is an object, which nothing here asks for; an array stays JSON.
    private static String text(Json value) {
        return switch (value) {
            case Json.Text(var text) -> text;
            case Json.Null(),Json.Fields _ -> "";
            case Json other -> JsonWriter.write(other);
        };
    }
}
