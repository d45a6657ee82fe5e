package foerdertopf.bench.hot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import foerdertopf.aws.DecoratedDynamoDb;
import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.hot.Submitter.Design;
import foerdertopf.bench.hot.Submitter.Fate;
import foerdertopf.bench.hot.Submitter.Ground;
import foerdertopf.bench.limits.Baton;
import foerdertopf.bench.limits.LimitedDynamoDb;
import foerdertopf.bench.limits.MemoryDynamoDb;
import foerdertopf.claim.Submission;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.journal.check.Difference;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Clients that draw on one budget with claims of all sizes until nothing is left that anybody asked for. Of each claim
/// that got nothing it is noted how much was available in all at the moment its entry was written.
final class Drain {

    private static final Tables TABLES = new Tables("Journal", "Pools");
    private static final PoolId POOL = PoolId.budget("deutsch4u", 2016);
    private static final int CLIENTS = 32;
    private static final int MOST_UNITS = 300;
    private static final Money A_UNIT = Money.ofEuros(35);

    private static final AttributeValue NO_TEXT = AttributeValue.fromS("");
    private static final AttributeValue RESERVED = AttributeValue.fromS("reserved");

    private final LargeProgramme programme;
    private final long seed;
    private final MemoryDynamoDb memory = new MemoryDynamoDb();
    private final Ledger plain = new DynamoLedger(memory, TABLES, Pacing.real(new Random(1)));
    private final Map<String, Money> availableWhenTurnedAway = new HashMap<>();
    private final List<Ended> ended = new ArrayList<>();
    private int leases;

    /// A claim, and what its applicant was told.
    record Ended(Submission submission, Money amount, Fate fate) {}

    Drain(LargeProgramme programme, long seed) {
        this.programme = programme;
        this.seed = seed;
    }

    /// Each client goes on until so many of its claims got nothing.
    void run(Design design, int turnedAway) {
        var time = new Baton();
        var random = new Random(seed);
        var store = new LimitedDynamoDb(new Watched(), time, random);
        var ground = new Ground(store, TABLES, programme, time, random);
        var claims = new CourseClaims(programme.bodies());
        time.run(
            IntStream.range(0, CLIENTS)
                .<Runnable>mapToObj(_ -> () -> drain(design.client(ground), claims, random, turnedAway))
                .toList());
    }

    private void drain(Submitter submitter, CourseClaims claims, Random random, int turnedAway) {
        for (var left = turnedAway; left > 0;) {
            var units = 1 + random.nextInt(MOST_UNITS);
            var submission = claims.next(units, new Terms(false, random.nextBoolean()));
            var fate = submitter.submit(submission);
            ended.add(new Ended(submission, new Money(A_UNIT.cents() * units), fate));
            if (fate != Fate.RESERVED) {
                left--;
            }
        }
    }

    List<Ended> ended() {
        return ended;
    }

    Money availableWhenTurnedAway(Submission submission) {
        return Optional.ofNullable(availableWhenTurnedAway.get("INTAKE#" + submission.intake().value())).orElseThrow();
    }

    int leases() {
        return leases;
    }

    Budget budget() {
        return plain.budget(POOL).orElseThrow();
    }

    List<Difference> differences() {
        return new BookCheck(plain, programme.programme(), programme.bodies()).differences();
    }

    /// Looks at the budget as a head is written whose claim got nothing.
    private final class Watched extends DecoratedDynamoDb {
        Watched() {
            super(memory);
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            var response = super.transactWriteItems(request);
            request.transactItems().stream().filter(action -> action.put() != null).forEach(action -> {
                var item = action.put().item();
                leases += item.getOrDefault("sk", NO_TEXT).s().equals("LEASE") ? 1 : 0;
                if (!item.getOrDefault("status", RESERVED).equals(RESERVED)) {
                    availableWhenTurnedAway.put(item.getOrDefault("pk", NO_TEXT).s(), budget().available());
                }
            });
            return response;
        }
    }
}
