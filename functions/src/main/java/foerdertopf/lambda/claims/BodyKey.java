package foerdertopf.lambda.claims;

import foerdertopf.claim.fields.FieldRules;
import foerdertopf.ids.BodyId;
import foerdertopf.json.Pointer;
import foerdertopf.lambda.http.Form;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.KeyLookup;
import foerdertopf.refusal.Refusal;

/// The official key of a body as it is sent. A lost leading zero is a fault of form; whether the key is anybody's is
/// asked after the form was found whole.
public sealed interface BodyKey {

    record Known(BodyId body, String ags) implements BodyKey {}

    record Unknown(Refusal refusal) implements BodyKey {}

    static BodyKey of(Form form, Bodies bodies, InputErrors errors) {
        return of(form.text("body", FieldRules.TEXT), form.at("body"), bodies, errors);
    }

    static BodyKey of(String text, Pointer at, Bodies bodies, InputErrors errors) {
        var lookup = bodies.find(text);
        if (lookup instanceof KeyLookup.Known(var body, var key)) {
            return new Known(body.id(), key.ags());
        }
        var refusal = lookup.refusal(text).orElseThrow();
        if (lookup instanceof KeyLookup.LeadingZeroLost) {
            errors.add(at, refusal);
        }
        return new Unknown(refusal);
    }
}
