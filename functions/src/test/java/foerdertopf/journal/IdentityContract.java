package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.IdentityRun.Mark;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;

/// Runs of fingerprints: nobody adds to a shard without having seen all of it.
interface IdentityContract extends LedgerUnderTest {

    Shard SHARD = new Shard(new BodyId("frankfurt"), FundingLine.LANGUAGE_COURSE, 7);

    @Test
    default void keepsRunsInOrderAndTellsThoseAfterANumber() {
        var runs = IntStream.rangeClosed(1, 12).mapToObj(number -> run(SHARD, number, number * 20)).toList();
        runs.forEach(run -> write(Draft.series("run-" + run.number()).with(run)));
        assertThat(ledger().identities(SHARD, 0).toList()).isEqualTo(runs);
        assertThat(ledger().identities(SHARD, 9).toList()).isEqualTo(runs.subList(9, 12));
        assertThat(ledger().identities(SHARD, 12).toList()).isEmpty();
    }

    @Test
    default void keepsShardsApart() {
        write(Draft.series("1").with(run(SHARD, 1, 3)));
        assertThat(ledger().identities(new Shard(SHARD.body(), SHARD.line(), 8), 0).toList()).isEmpty();
        assertThat(ledger().identities(new Shard(SHARD.body(), FundingLine.GUIDE_TRAINING, 7), 0).toList()).isEmpty();
        assertThat(ledger().identities(new Shard(new BodyId("hanau"), SHARD.line(), 7), 0).toList()).isEmpty();
    }

    @Test
    default void refusesARunWhoseNumberIsTaken() {
        write(Draft.series("1").with(run(SHARD, 1, 3)));
        assertRefused(Draft.series("2").with(run(SHARD, 1, 4)), new Cause.ShardMoved(SHARD));
    }

    @Test
    default void addsToAShardOnceHoweverManyTryAtOnce() {
        var answers = all(16, client -> Draft.series("client-" + client).with(run(SHARD, 1, client + 1)));
        assertThat(answers.stream().filter(Commit.Done.class::isInstance)).hasSize(1);
        assertThat(ledger().identities(SHARD, 0).toList()).hasSize(1);
    }

    private static IdentityRun run(Shard shard, int number, int marks) {
        var random = new Random(number);
        var found = IntStream.range(0, marks).mapToObj(row -> new Mark(random.nextLong(), row + 1)).toList();
        return new IdentityRun(shard, number, Draft.intake("intake-" + number), List.copyOf(found));
    }
}
