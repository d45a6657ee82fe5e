package foerdertopf.baseline.naive;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.json.ProgrammeFile;
import foerdertopf.lambda.claims.ClaimForm;
import foerdertopf.lambda.http.IdempotencyKey;
import foerdertopf.lambda.http.IdentityReader;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.Request;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.programme.data.Reading;
import foerdertopf.subsidy.Assessment;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;
import foerdertopf.subsidy.SubsidyRules;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Takes a claim: the product's own checks and rules, then one transaction.
public final class ClaimService {

    private final DynamoDbClient client;
    private final ClaimItems items;
    private final Clock clock;
    private final Reading.Sound data = ProgrammeFile.load();
    private final SubsidyRules rules = new SubsidyRules(data.programme(), data.bodies());
    private final ClaimForm form = new ClaimForm(data.bodies(), data.programme().pseudonyms());
    private final IdentityReader identities = new IdentityReader(
        new IdentityReader.ClaimNames("groups", "body", ""), data.bodies());

    public ClaimService(DynamoDbClient client, String journal, String pools, Clock clock) {
        this.client = client;
        this.items = new ClaimItems(journal, pools);
        this.clock = clock;
    }

    /// Books a claim or says why not.
    ///
    /// @param claims those of the caller's token
    /// @param body   the request's body as the JSON library read it
    public ClaimAnswer submit(Request request, Map<String, String> claims, ClaimBody body) {
        var errors = new InputErrors();
        var key = IdempotencyKey.of(request, errors);
        var caller = identities.of(Events.json(claims)).identity();
        return switch (form.read(request, errors)) {
            case ClaimForm.Reading.Invalid(var all) -> new ClaimAnswer.Refused(
                422, "invalid", all.stream().map(error -> error.pointer().text() + " " + error.code()).toList());
            case ClaimForm.Reading.UnknownBody(var refusal) -> refused(422, refusal.code().text());
            case ClaimForm.Reading.Sound(var measure, _, _) when !caller.isApplicantOf(measure.body()) ->
                refused(403, "forbidden");
            case ClaimForm.Reading.Sound(var measure, _, _) ->
                assess(caller.sub(), key, body, measure, language(request));
        };
    }

    private ClaimAnswer assess(String sub, String key, ClaimBody body, Measure measure, Language language) {
        return switch (rules.assess(measure, Entitlements.UNTOUCHED)) {
            case Assessment.Refused(var refusal) -> refused(422, refusal.code().text());
            case Assessment.NothingLeft _ -> refused(409, "pool-exhausted");
            case Assessment.Granted(var subsidy) -> book(sub, key, body, measure, subsidy, language);
        };
    }

    private ClaimAnswer book(
        String sub, String key, ClaimBody body, Measure measure, Subsidy subsidy, Language language) {
        var number = new ClaimNumber(IntakeId.derivedFrom(sub, "POST /v1/claims", key), 1).toString();
        var budget = data.programme()
            .budgetFor(measure.line(), measure.period().from().getYear())
            .orElseThrow();
        try {
            client.transactWriteItems(
                request -> request.transactItems(items.of(number, body, measure, subsidy, budget.limit())));
        } catch (TransactionCanceledException cancelled) {
            return new ClaimAnswer.Refused(
                409, "conflict", cancelled.cancellationReasons().stream().map(reason -> reason.code()).toList());
        }
        return new ClaimAnswer.Created(
            new ClaimAnswer.Booked(
                number, "reserved", subsidy.ruleVersion(), subsidy.amount().toString(), trace(subsidy, language),
                draws(subsidy), clock.instant().toString()));
    }

    private static List<ClaimAnswer.LimitLine> trace(Subsidy subsidy, Language language) {
        return subsidy.trace()
            .stream()
            .map(
                limit -> new ClaimAnswer.LimitLine(
                    limit.rule(), Messages.LOADED.text(language, "trace." + limit.rule(), limit.values()),
                    limit.amount().toString(), limit.binding()))
            .toList();
    }

    private static Map<String, String> draws(Subsidy subsidy) {
        return subsidy.draws().stream().collect(Collectors.toMap(draw -> draw.pool().value(), ClaimItems::amount));
    }

    private static Language language(Request request) {
        return Language.wishedFor(request.header("accept-language"));
    }

    private static ClaimAnswer refused(int status, String code) {
        return new ClaimAnswer.Refused(status, code, List.of());
    }
}
