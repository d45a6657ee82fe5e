package foerdertopf.lambda.claims;

import java.util.List;
import java.util.Optional;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Days;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.json.Json;
import foerdertopf.json.Pointer;
import foerdertopf.lambda.http.Form;
import foerdertopf.lambda.http.InputError;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.JsonBody;
import foerdertopf.lambda.http.Request;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;

/// A claim as it is sent: read whole, with everything that is wrong with it at once.
public final class ClaimForm {

    private static final Carrier NOBODY = new Carrier("", CarrierKind.MUNICIPAL);

    private final Bodies bodies;
    private final Pseudonyms pseudonyms;

    public ClaimForm(Bodies bodies, Pseudonyms pseudonyms) {
        this.bodies = bodies;
        this.pseudonyms = pseudonyms;
    }

    /// What reading a claim came to.
    public sealed interface Reading {

        /// `body` is what was sent.
        record Sound(Measure measure, ClaimEntry.Terms terms, Json.Fields body) implements Reading {}

        record Invalid(List<InputError> errors) implements Reading {
            public Invalid {
                errors = List.copyOf(errors);
            }
        }

        /// Well formed, but nobody has such a key.
        record UnknownBody(Refusal refusal) implements Reading {}
    }

    /// Adds to the errors found so far; sound only where there are none at all.
    public Reading read(Request request, InputErrors errors) {
        return JsonBody.of(request, errors)
            .map(body -> read(body, errors))
            .orElseGet(() -> new Reading.Invalid(errors.all()));
    }

    private Reading read(Json.Fields body, InputErrors errors) {
        var form = new Form(body, Pointer.BODY, errors);
        var line = line(form, errors);
        var key = BodyKey.of(form, bodies, errors);
        var carrier = form.object("carrier").map(ClaimForm::carrier).orElse(NOBODY);
        var reference = form.text("reference", FieldRules.NAME);
        var period = form.object("period").flatMap(inner -> period(inner, errors));
        var details = details(form, line, new DetailsForm(period, pseudonyms, errors));
        var terms = new ClaimEntry.Terms(form.flag("acceptPartial"), form.flag("waitIfExhausted"));
        form.nothingElse();
        if (!errors.isEmpty()) {
            return new Reading.Invalid(errors.all());
        }
        return switch (key) {
            case BodyKey.Known(var known, var ags) -> new Reading.Sound(
                new Measure(
                    line.orElseThrow(), known, ags, carrier, reference, period.orElseThrow(), details.orElseThrow()),
                terms,
                body);
            case BodyKey.Unknown(var refusal) -> new Reading.UnknownBody(refusal);
        };
    }

    /// Without a line it is unknown which fields they have.
    private static Optional<Details> details(Form form, Optional<FundingLine> line, DetailsForm details) {
        if (line.isEmpty()) {
            form.unknownObject("details");
        }
        return line.flatMap(known -> form.object("details").flatMap(given -> details.read(given, known)));
    }

    private static Optional<FundingLine> line(Form form, InputErrors errors) {
        var before = errors.count();
        var line = form.text("fundingLine", FieldRules.FUNDING_LINE);
        return errors.count() == before ? Optional.of(line) : Optional.empty();
    }

    private static Carrier carrier(Form form) {
        var carrier = new Carrier(
            form.text("name", FieldRules.NAME),
            form.text("kind", FieldRules.CARRIER_KIND));
        form.nothingElse();
        return carrier;
    }

    private static Optional<Period> period(Form form, InputErrors errors) {
        var before = errors.count();
        var from = form.text("from", FieldRules.DATE);
        var to = form.text("to", FieldRules.DATE);
        form.nothingElse();
        return errors.count() == before ? whole(form, Days.period(from, to), errors) : Optional.empty();
    }

    private static Optional<Period> whole(Form form, Checked<Period> period, InputErrors errors) {
        return switch (period) {
            case Checked.Valid<Period>(var value) -> Optional.of(value);
            case Checked.Faulty<Period>(var fault) -> {
                errors.add(form.at("to"), fault);
                yield Optional.empty();
            }
        };
    }
}
