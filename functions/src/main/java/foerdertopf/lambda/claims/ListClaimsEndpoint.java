package foerdertopf.lambda.claims;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.claim.ClaimFilter;
import foerdertopf.claim.ListOutcome;
import foerdertopf.claim.ReadingClaims;
import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.ids.BodyId;
import foerdertopf.journal.Status;
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
import foerdertopf.refusal.Code;

/// Lists claims: of every body for the office and its auditors, of their own for applicants.
public final class ListClaimsEndpoint implements Endpoint {

    private static final FieldRule<Status> STATUS = FieldRules.oneOf(Status.values(), Status::key);

    private final ReadingClaims reading;
    private final Bodies bodies;
    private final ClaimJson claims;

    public ListClaimsEndpoint(ReadingClaims reading, Bodies bodies, Messages messages) {
        this.reading = reading;
        this.bodies = bodies;
        this.claims = new ClaimJson(messages);
    }

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var query = new QueryForm(call.request(), errors);
        var key = query.value("body", FieldRules.TEXT)
            .map(text -> BodyKey.of(text, QueryForm.at("body"), bodies, errors));
        var year = query.year("year");
        var line = query.value("fundingLine", FieldRules.FUNDING_LINE);
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
        return bodies(key, call.identity())
            .map(readable -> new ClaimFilter(readable, set(year), set(line), set(status)))
            .map(filter -> answer(filter, cursor, limit))
            .orElseGet(() -> Answer.refused(Problem.of(Code.FORBIDDEN)));
    }

    /// The bodies to list, none standing for all; empty where the caller may not list what is asked for.
    private static Optional<Set<BodyId>> bodies(Optional<BodyKey> key, Identity identity) {
        var asked = key.stream()
            .filter(BodyKey.Known.class::isInstance)
            .map(known -> ((BodyKey.Known) known).body())
            .collect(Collectors.toUnmodifiableSet());
        if (identity.readsEverything()) {
            return Optional.of(asked);
        }
        var own = identity.isApplicant() ? identity.bodies() : Set.<BodyId>of();
        return own.isEmpty() || !own.containsAll(asked) ? Optional.empty() : Optional.of(own);
    }

    private Answer answer(ClaimFilter filter, String cursor, int limit) {
        var scope = scope(filter);
        return scope.place(cursor)
            .map(place -> answer(reading.list(filter, place, limit), scope))
            .orElseGet(Listing::badCursor);
    }

    private static ListScope scope(ClaimFilter filter) {
        return new ListScope(
            "claims",
            Stream.of(filter.bodies(), filter.years(), filter.lines(), filter.statuses())
                .map(wanted -> wanted.stream().map(Object::toString).sorted().toList().toString())
                .toList());
    }

    private Answer answer(ListOutcome outcome, ListScope scope) {
        return switch (outcome) {
            case ListOutcome.Listed(var slice) ->
                Listing.page(slice.items().stream().map(claims::line).toList(), scope.cursor(slice.next()));
            case ListOutcome.BadCursor() -> Listing.badCursor();
        };
    }

    private static <T> Set<T> set(Optional<T> value) {
        return value.map(Set::of).orElse(Set.of());
    }
}
