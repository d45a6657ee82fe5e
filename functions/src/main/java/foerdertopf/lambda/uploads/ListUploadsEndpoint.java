package foerdertopf.lambda.uploads;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.ReadingUploads;
import foerdertopf.intake.ReadingUploads.Mark;
import foerdertopf.intake.UploadStatus;
import foerdertopf.journal.ListedUpload;
import foerdertopf.journal.Upload.Place;
import foerdertopf.lambda.claims.BodyKey;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.Identity;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.ListScope;
import foerdertopf.lambda.http.Listing;
import foerdertopf.lambda.http.Problem;
import foerdertopf.lambda.http.QueryForm;
import foerdertopf.messages.Messages;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Body;
import foerdertopf.refusal.Code;

/// Lists uploads, the newest first: of every body for the office and its auditors, files that came to nowhere included; of
/// their own for applicants.
public final class ListUploadsEndpoint implements Endpoint {

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,13})-([0-9A-Z]+)");
    private static final FieldRule<UploadStatus> STATUS = FieldRules.oneOf(UploadStatus.values(), UploadStatus::key);

    private final ReadingUploads reading;
    private final Bodies bodies;
    private final UploadJson uploads;

    public ListUploadsEndpoint(ReadingUploads reading, Bodies bodies, Messages messages) {
        this.reading = reading;
        this.bodies = bodies;
        this.uploads = new UploadJson(messages);
    }

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var query = new QueryForm(call.request(), errors);
        var key = query.value("body", FieldRules.TEXT)
            .map(text -> BodyKey.of(text, QueryForm.at("body"), bodies, errors));
        var status = query.value("status", STATUS);
        var limit = query.limit();
        var cursor = query.cursor();
        query.nothingElse();
        if (!errors.isEmpty()) {
            return Answer.refused(Problem.invalid(errors.all()));
        }
        if (key.isPresent() && key.get() instanceof BodyKey.Unknown(var refusal)) {
            return Answer.refused(Problem.of(refusal));
        }
        var owners = owners(key, call.identity());
        if (owners.isEmpty()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        var wanted = status.map(Set::of).orElse(EnumSet.allOf(UploadStatus.class));
        var scope = new ListScope("uploads", List.of(owners.toString(), wanted.toString()));
        return scope.place(cursor)
            .flatMap(ListUploadsEndpoint::mark)
            .map(mark -> page(reading.list(owners, wanted, mark, limit), scope, call))
            .orElseGet(Listing::badCursor);
    }

    /// Whose uploads to list; none where the caller may not see what is asked for.
    private List<BodyId> owners(Optional<BodyKey> key, Identity identity) {
        var asked = key.map(known -> List.of(((BodyKey.Known) known).body()));
        if (identity.readsEverything()) {
            return asked.orElseGet(this::everybody);
        }
        var own = identity.isApplicant() ? List.copyOf(identity.bodies()) : List.<BodyId>of();
        return asked.isEmpty() || own.containsAll(asked.get()) ? own : List.of();
    }

    private List<BodyId> everybody() {
        return Stream.concat(bodies.all().stream().map(Body::id), Stream.of(Place.Nowhere.NOBODY)).toList();
    }

    /// A place in the list is the moment of an upload and its id.
    private static Optional<Mark> mark(String place) {
        if (place.isEmpty()) {
            return Optional.of(new Mark.Start());
        }
        return Optional.of(PLACE.matcher(place))
            .filter(form -> form.matches() && IntakeId.isWellFormed(form.group(2)))
            .map(form -> new ListedUpload(
                Instant.ofEpochMilli(Long.parseLong(form.group(1))), new IntakeId(form.group(2))))
            .map(Mark.Behind::new);
    }

    private Answer page(ReadingUploads.Part part, ListScope scope, Call call) {
        var next = switch (part.next()) {
            case Mark.Behind(var last) -> last.at().toEpochMilli() + "-" + last.upload();
            case Mark.Start _,Mark.End _ -> "";
        };
        return Listing.page(part.uploads().stream().map(head -> uploads.line(head, call.language())).toList(),
            scope.cursor(next));
    }
}
