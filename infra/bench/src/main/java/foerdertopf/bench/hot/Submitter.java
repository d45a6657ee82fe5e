package foerdertopf.bench.hot;

import java.util.random.RandomGenerator;

import foerdertopf.aws.Tables;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.limits.SimulatedTime;
import foerdertopf.claim.Submission;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// One client's way to submit claims, as one instance of a function has it.
interface Submitter {

    Fate submit(Submission submission);

    /// What became of a claim, as its applicant is told.
    enum Fate {
        RESERVED, WAITING, REFUSED, BUSY
    }

    /// A design to be measured: makes a client of its own for each instance.
    interface Design {
        Submitter client(Ground ground);
    }

    /// What an instance stands on.
    record Ground(
        DynamoDbClient client,
        Tables tables,
        LargeProgramme programme,
        SimulatedTime time,
        RandomGenerator random) {}
}
