package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Status;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.json.ReportJson;
import foerdertopf.lambda.pools.Budgets;
import foerdertopf.memory.MemoryArchive;
import foerdertopf.pool.Entitlement;
import foerdertopf.report.BuildOutcome;
import foerdertopf.report.BuildingReports;
import foerdertopf.report.CheckingBooks;
import foerdertopf.report.ReportPress;
import foerdertopf.subsidy.Measure;

/// What an office does with its books. Each says itself what may come of it, whatever else happens meanwhile.
enum Operation {

    SUBMITS {
        @Override
        void run(Desk desk) {
            desk.submits(desk.scene.measures().small(), Terms.PLAIN);
        }
    },
    SUBMITS_THE_SAME_MEASURE {
        @Override
        void run(Desk desk) {
            desk.submits(desk.scene.measures().first(), Terms.PLAIN);
        }
    },
    SUBMITS_WHAT_MAY_WAIT {
        @Override
        void run(Desk desk) {
            desk.submits(desk.scene.measures().large(), new Terms(false, true));
        }
    },
    SUBMITS_WHAT_TAKES_A_PART {
        @Override
        void run(Desk desk) {
            desk.submits(desk.scene.measures().large(), new Terms(true, false));
        }
    },
    SUBMITS_UNDER_ONE_KEY {
        @Override
        void run(Desk desk) {
            var answer = desk.office.submit("one key", desk.scene.measures().small(), Terms.PLAIN);
            assertThat(answer).isInstanceOfAny(
                SubmitOutcome.Booked.class, SubmitOutcome.Replayed.class, SubmitOutcome.Refused.class);
        }
    },
    WITHDRAWS {
        @Override
        void run(Desk desk) {
            desk.withdraws(desk.scene.first());
        }
    },
    WITHDRAWS_ANOTHER_CLAIM {
        @Override
        void run(Desk desk) {
            desk.withdraws(desk.scene.second());
        }
    },
    WITHDRAWS_UNDER_ONE_KEY {
        @Override
        void run(Desk desk) {
            assertThat(desk.office.withdraw(desk.scene.first(), "one key")).isInstanceOfAny(
                WithdrawOutcome.Withdrawn.class, WithdrawOutcome.Replayed.class, WithdrawOutcome.NotPossible.class);
        }
    },
    IMPORTS_A_PAGE {
        @Override
        void run(Desk desk) {
            var measures = desk.scene.measures();
            var page = desk.office.upload(
                "file of " + desk.who, 1, Terms.PLAIN,
                List.of(measures.first(), measures.small(), measures.large()));
            assertThat(page.claims().size() + page.rejected().size()).isEqualTo(3);
        }
    },
    CLOSES_THE_MONTH {
        @Override
        void run(Desk desk) {
            desk.office.closeMarch();
        }
    },
    READS_A_CLAIM {
        @Override
        void run(Desk desk) {
            assertThat(desk.office.reading.find(desk.scene.first())).hasValueSatisfying(
                claim -> assertThat(claim.status()).isIn(Status.RESERVED, Status.WITHDRAWN));
        }
    },
    LISTS_CLAIMS {
        @Override
        void run(Desk desk) {
            desk.lists(new ClaimFilter(Set.of(), Set.of(), Set.of(), Set.of()));
            desk.lists(new ClaimFilter(Set.of(Desk.BODY), Set.of(), Set.of(), Set.of()));
            desk.lists(new ClaimFilter(Set.of(Desk.BODY), Set.of(2016), Set.of(), Set.of()));
        }
    },
    LISTS_POOLS {
        @Override
        void run(Desk desk) {
            assertThat(new Budgets(desk.ledger, desk.office.data.programme(), desk.april()).all()).isNotEmpty();
            var owners = List.of(new Entitlement.Owner.OfBody(Desk.BODY), new Entitlement.Owner.Statewide());
            for (var owner : owners) {
                var ids = desk.ledger.entitlementsByOwner(owner, Slice.START, 50).items();
                assertThat(desk.ledger.entitlements(ids)).hasSize(ids.size());
            }
        }
    },
    BUILDS_A_REPORT {
        @Override
        void run(Desk desk) {
            assertThat(desk.reports().closeAndBuild()).hasSize(1)
                .allMatch(BuildOutcome.Built.class::isInstance);
        }
    },
    CHECKS_THE_BOOKS {
        @Override
        void run(Desk desk) {
            var data = desk.office.data;
            var check = new BookCheck(desk.ledger, data.programme(), data.bodies());
            assertThat(new CheckingBooks(check, _ -> {}).check()).isEmpty();
        }
    };

    private static final Set<Operation> READING = Set.of(READS_A_CLAIM, LISTS_CLAIMS, LISTS_POOLS, CHECKS_THE_BOOKS);

    abstract void run(Desk desk);

    /// Those that change the books.
    static List<Operation> writing() {
        return Arrays.stream(values()).filter(operation -> !READING.contains(operation)).toList();
    }

    /// Who does it, in which books.
    static final class Desk {
        private static final BodyId BODY = new BodyId("frankfurt-am-main");

        private final Scene scene;
        private final Ledger ledger;
        private final String who;
        private final ClaimsFixture office;

        Desk(Scene scene, Ledger ledger, String who) {
            this.scene = scene;
            this.ledger = ledger;
            this.who = who;
            this.office = scene.office(ledger);
        }

        private void submits(Measure measure, Terms terms) {
            assertThat(office.submit("claim of " + who, measure, terms))
                .isInstanceOfAny(SubmitOutcome.Booked.class, SubmitOutcome.Refused.class);
        }

        private void withdraws(ClaimNumber claim) {
            var outcome = office.withdraw(claim, "withdrawal of " + who);
            if (!(outcome instanceof WithdrawOutcome.Withdrawn)) {
                assertThat(outcome).isEqualTo(new WithdrawOutcome.NotPossible(Status.WITHDRAWN));
            }
        }

        /// One at a time, each once.
        private void lists(ClaimFilter filter) {
            var told = new ArrayList<ClaimNumber>();
            var cursor = Slice.START;
            do {
                var slice = ((ListOutcome.Listed) office.reading.list(filter, cursor, 1)).claims();
                slice.items().forEach(claim -> told.add(claim.number()));
                cursor = slice.next();
            } while (!cursor.equals(Slice.END));
            assertThat(told).contains(scene.first(), scene.second()).doesNotHaveDuplicates();
        }

        private BuildingReports reports() {
            var bodies = office.data.bodies();
            return new BuildingReports(
                ledger, office.data.programme(), new MemoryArchive(),
                new ReportPress(List.of(new ReportJson(bodies)), bodies, (key, _) -> key), april(), _ -> {});
        }

        private Clock april() {
            return Clock.fixed(Instant.parse("2016-04-02T09:00:00Z"), ZoneOffset.UTC);
        }
    }
}
