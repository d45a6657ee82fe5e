package foerdertopf.lambda;

import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;
import foerdertopf.lambda.http.GatewayEvent;

/// A call that every route understands: a claim, with parameters for the routes that show something.
final class RehearsedCall {

    private static final String CLAIM = """
        {"fundingLine":"deutsch4u","body":"06412","carrier":{"name":"Beispiel","kind":"municipal"},
         "reference":"Beispiel","period":{"from":"2016-02-01","to":"2016-06-30"},
         "details":{"units":280,"costs":"9950.00","otherFunds":"0.00"},
         "acceptPartial":false,"waitIfExhausted":false}
        """;

    private RehearsedCall() {}

    static GatewayEvent event() {
        var claims = Json.fields().put("sub", "nobody").put("groups", "[applicant]").put("body", "06412").build();
        var event = Json.fields()
            .put("pathParameters", Json.fields().put("id", "wir-2016").put("fundingLine", "deutsch4u").build())
            .put("queryStringParameters", Json.fields().put("month", "2016-01").build())
            .put("headers", Json.fields().put("idempotency-key", "rehearsal").put("Accept-Language", "de").build())
            .put("requestContext", within("authorizer", within("jwt", within("claims", claims))))
            .put("body", CLAIM)
            .flag("isBase64Encoded", false);
        return GatewayEvent.read(JsonWriter.write(event.build()));
    }

    private static Json within(String name, Json json) {
        return Json.fields().put(name, json).build();
    }
}
