package foerdertopf.lambda;

import java.util.function.Function;

import foerdertopf.aws.CloudClients;
import foerdertopf.aws.Rehearsal;
import foerdertopf.aws.Tables;
import foerdertopf.claim.PageBooking;
import foerdertopf.claim.Pause;
import foerdertopf.claim.ReadingClaims;
import foerdertopf.claim.SubmittingClaim;
import foerdertopf.claim.WithdrawingClaim;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerReader;
import foerdertopf.json.ProgrammeFile;
import foerdertopf.lambda.claims.CalculateEndpoint;
import foerdertopf.lambda.claims.ClaimForm;
import foerdertopf.lambda.claims.GetClaimEndpoint;
import foerdertopf.lambda.claims.ListClaimsEndpoint;
import foerdertopf.lambda.claims.SubmitClaimEndpoint;
import foerdertopf.lambda.claims.WithdrawClaimEndpoint;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.HttpFunction;
import foerdertopf.lambda.http.IdentityReader;
import foerdertopf.lambda.pools.Budgets;
import foerdertopf.lambda.pools.GetPoolEndpoint;
import foerdertopf.lambda.pools.ListPoolsEndpoint;
import foerdertopf.messages.Messages;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Programme;
import foerdertopf.programme.data.Reading;
import foerdertopf.subsidy.SubsidyRules;

/// Builds what handlers delegate to: only here adapters are constructed and the environment is read. Each handler asks
/// for its own part, which is built then and touches no network.
public final class Wiring {

    private final Platform platform;
    private final Programme programme;
    private final Bodies bodies;
    private final Books books;
    private final Start start;

    public Wiring(Platform platform) {
        this(platform, ProgrammeFile.load());
    }

    private Wiring(Platform platform, Reading.Sound data) {
        this(platform, Books.inDynamo(platform, data.programme()), data, (_, _) -> {});
    }

    /// With books of another kind, as tests have them.
    public Wiring(Platform platform, Function<Tables, Ledger> books) {
        this(platform, books, ProgrammeFile.load(), (_, _) -> {});
    }

    private Wiring(Platform platform, Function<Tables, Ledger> books, Reading.Sound data, Start start) {
        this.platform = platform;
        this.books = new Books(platform.environment(), books);
        this.start = start;
        this.programme = data.programme();
        this.bodies = data.bodies();
    }

    /// What a new function is told of itself.
    private interface Start {
        void of(HttpFunction function, Function<Rehearsal, HttpFunction> rehearsed);
    }

    /// As Lambda calls it.
    public static Wiring ofLambda() {
        var platform = Platform.ofLambda();
        var data = ProgrammeFile.load();
        return new Wiring(platform, Books.inDynamo(platform, data.programme()), data, start(platform));
    }

    /// Hooks have a price as well, so only a function that is pictured has them.
    private static Start start(Platform platform) {
        return platform.environment().orElse("AWS_LAMBDA_INITIALIZATION_TYPE", "").equals("snap-start")
            ? Priming::register
            : (_, _) -> {};
    }

    /// The same with clients that reach nothing.
    Wiring rehearsing(Rehearsal rehearsal) {
        var apart = new Platform(
            platform.environment(), platform.clock(), platform.random(), CloudClients.of(rehearsal));
        return new Wiring(
            apart, Books.inDynamo(apart, programme), new Reading.Sound(programme, bodies), (_, _) -> {});
    }

    public Platform platform() {
        return platform;
    }

    public Programme programme() {
        return programme;
    }

    public Bodies bodies() {
        return bodies;
    }

    public SubsidyRules rules() {
        return new SubsidyRules(programme, bodies);
    }

    public Books books() {
        return books;
    }

    public Pause pause() {
        return new JitteredPause(platform.random());
    }

    /// A part of this wiring as a function behind the gateway; `name` stands in its log.
    HttpFunction function(String name, Function<Wiring, Endpoint> part) {
        var function = http(name, part.apply(this));
        start.of(function, rehearsal -> rehearsing(rehearsal).function(name, part));
        return function;
    }

    HttpFunction http(String name, Endpoint endpoint) {
        var environment = platform.environment();
        var claims = new IdentityReader.ClaimNames(
            environment.orElse("GROUPS_CLAIM", "groups"),
            environment.orElse("BODY_CLAIM", "body"),
            environment.orElse("ROLE_PREFIX", ""));
        var identities = new IdentityReader(claims, bodies);
        return new HttpFunction(name, identities, Messages.LOADED, endpoint);
    }

    Endpoint calculating() {
        return new CalculateEndpoint(new ClaimForm(bodies, programme.pseudonyms()), rules(), Messages.LOADED);
    }

    Endpoint submittingClaims() {
        var ledger = books.whole();
        return new SubmitClaimEndpoint(
            new ClaimForm(bodies, programme.pseudonyms()),
            new SubmittingClaim(ledger, new PageBooking(ledger, rules(), programme, pause())),
            reading(ledger),
            platform.clock(),
            Messages.LOADED);
    }

    Endpoint gettingClaims() {
        return new GetClaimEndpoint(reading(books.journal()), Messages.LOADED);
    }

    /// Which months there are, the pools say.
    Endpoint listingClaims() {
        return new ListClaimsEndpoint(reading(books.whole()), bodies, Messages.LOADED);
    }

    Endpoint withdrawingClaims() {
        var ledger = books.whole();
        return new WithdrawClaimEndpoint(
            new WithdrawingClaim(ledger, programme.id(), pause()),
            reading(ledger),
            platform.clock(),
            Messages.LOADED);
    }

    Endpoint listingPools() {
        var pools = books.pools();
        return new ListPoolsEndpoint(pools, budgets(pools), bodies);
    }

    Endpoint gettingPools() {
        var pools = books.pools();
        return new GetPoolEndpoint(pools, budgets(pools), programme.pseudonyms());
    }

    ReportWiring reports() {
        return new ReportWiring(this);
    }

    OverdueCount overdueCount() {
        return new OverdueCount(new UploadWiring(this).overdue(), metric());
    }

    Metric metric() {
        return new Metric(platform.clock(), platform.environment().required("STACK_NAME"));
    }

    private ReadingClaims reading(LedgerReader ledger) {
        return new ReadingClaims(ledger, programme.id());
    }

    private Budgets budgets(LedgerReader ledger) {
        return new Budgets(ledger, programme, platform.clock());
    }
}
