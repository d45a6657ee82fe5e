package foerdertopf.lambda.uploads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Fault;
import foerdertopf.claim.fields.FaultKind;
import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.intake.CreatingUpload;
import foerdertopf.intake.UploadKey;
import foerdertopf.journal.Upload.Place;
import foerdertopf.json.Json;
import foerdertopf.json.Pointer;
import foerdertopf.lambda.claims.BodyKey;
import foerdertopf.lambda.http.Form;
import foerdertopf.lambda.http.InputError;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.JsonBody;
import foerdertopf.lambda.http.Request;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Refusal;

/// The announcement of a file as it is sent.
final class UploadForm {

    private static final Pattern SIZE_FORM = Pattern.compile("(-?)(0|[1-9][0-9]*+)");
    private static final int MOST_DIGITS = 15;
    private static final FieldRule<String> FILE_NAME = new FieldRule<>(UploadForm::fileName, "x.csv");
    private static final FieldRule<Long> SIZE = new FieldRule<>(UploadForm::size, 1L);

    private final Bodies bodies;

    UploadForm(Bodies bodies) {
        this.bodies = bodies;
    }

    /// What reading an announcement came to.
    sealed interface Reading {
        record Sound(Place.Line place, String fileName, long size) implements Reading {}

        record Invalid(List<InputError> errors) implements Reading {
            public Invalid {
                errors = List.copyOf(errors);
            }
        }

        record UnknownBody(Refusal refusal) implements Reading {}
    }

    Reading read(Request request, InputErrors errors) {
        return JsonBody.of(request, errors)
            .map(body -> read(body, errors))
            .orElseGet(() -> new Reading.Invalid(errors.all()));
    }

    private Reading read(Json.Fields body, InputErrors errors) {
        var form = new Form(body, Pointer.BODY, errors);
        var key = BodyKey.of(form, bodies, errors);
        var beforeLine = errors.count();
        var line = form.text("fundingLine", FieldRules.FUNDING_LINE);
        var lineIsKnown = errors.count() == beforeLine;
        var fileName = form.text("fileName", FILE_NAME);
        var size = form.number("size", SIZE);
        form.nothingElse();
        if (lineIsKnown) {
            tooLarge(line, size).ifPresent(fault -> errors.add(form.at("size"), fault));
        }
        if (!errors.isEmpty()) {
            return new Reading.Invalid(errors.all());
        }
        return switch (key) {
            case BodyKey.Known(var known, var ags) ->
                new Reading.Sound(new Place.Line(known, ags, line), fileName, size);
            case BodyKey.Unknown(var refusal) -> new Reading.UnknownBody(refusal);
        };
    }

    private static Optional<Fault> tooLarge(FundingLine line, long size) {
        var largest = CreatingUpload.largest(line);
        return size > largest
            ? Optional.of(Fault.of(FaultKind.FILE_TOO_LARGE, Map.of("limit", Long.toString(largest))))
            : Optional.empty();
    }

    private static Checked<String> fileName(String text) {
        return switch (FieldRules.TEXT.read(text)) {
            case Checked.Valid<String>(var name) when !UploadKey.isCsv(name) ->
                Checked.faulty(FaultKind.NOT_A_CSV_NAME);
            case Checked<String> checked -> checked;
        };
    }

    private static Checked<Long> size(String text) {
        var form = SIZE_FORM.matcher(text);
        if (!form.matches()) {
            return Checked.faulty(FaultKind.NOT_A_COUNT);
        }
        var digits = form.group(2);
        if (!form.group(1).isEmpty() || digits.equals("0")) {
            return Checked.faulty(FaultKind.NOT_POSITIVE);
        }
        return Checked.valid(digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }
}
