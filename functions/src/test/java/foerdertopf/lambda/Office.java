package foerdertopf.lambda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;

import foerdertopf.memory.MemoryLedger;

/// All HTTP functions around the same empty books.
public final class Office {

    public static final Instant NOW = Instant.parse("2016-02-15T10:00:00Z");

    public final MemoryLedger ledger = new MemoryLedger();
    public final CalculateHandler calculate;
    public final SubmitClaimHandler submit;
    public final GetClaimHandler get;
    public final ListClaimsHandler list;
    public final WithdrawClaimHandler withdraw;
    public final ListPoolsHandler pools;
    public final GetPoolHandler pool;
    private int keys;

    public Office() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var tables = Map.of("JOURNAL_TABLE", "journal", "POOLS_TABLE", "pools");
        var wiring = new Wiring(new Platform(tables, clock, new Random(1), new NoClients()), _ -> ledger);
        this.calculate = new CalculateHandler(wiring);
        this.submit = new SubmitClaimHandler(wiring);
        this.get = new GetClaimHandler(wiring);
        this.list = new ListClaimsHandler(wiring);
        this.withdraw = new WithdrawClaimHandler(wiring);
        this.pools = new ListPoolsHandler(wiring);
        this.pool = new GetPoolHandler(wiring);
    }

    /// A submission under a fresh key, in English.
    public HttpResult submits(String ags, String claim) {
        return submission(ags, claim).sendTo(submit);
    }

    public HttpCall submission(String ags, String claim) {
        return HttpCall.post("/v1/claims")
            .applicantOf(ags)
            .header("Accept-Language", "en")
            .key("key-" + ++keys)
            .body(claim);
    }

    /// The number of a claim that must be taken.
    public String booked(String ags, String claim) {
        var result = submits(ags, claim);
        if (result.status() != 201) {
            throw new AssertionError(result.body());
        }
        return result.at("claimId");
    }

    public HttpCall claim(String claimId) {
        return HttpCall.get("/v1/claims/" + claimId).pathParameter("id", claimId);
    }

    public HttpCall withdrawal(String claimId, String key, String reason) {
        return HttpCall.post("/v1/claims/" + claimId + "/withdrawal")
            .pathParameter("id", claimId)
            .key(key)
            .body("{\"reason\":\"" + reason + "\"}");
    }

    public HttpCall pool(String id) {
        return HttpCall.get("/v1/pools/" + id).pathParameter("id", id);
    }
}
