package foerdertopf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Random;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Tables;
import foerdertopf.journal.Ledger;
import foerdertopf.json.ProgrammeFile;
import foerdertopf.programme.data.Reading;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class BooksTest {

    private static final String BUDGET = "\"limit\": \"1500000.00 EUR\"";

    @Test
    void leaseWhatTheProgrammeLeases() {
        var leased = ProgrammeFile.rules().replace(BUDGET, BUDGET + ", \"leases\": \"yes\"");
        assertThat(books(leased)).isInstanceOf(LeasingLedger.class);
    }

    @Test
    void keepBudgetsWholeElsewhere() {
        assertThat(books(ProgrammeFile.rules())).isExactlyInstanceOf(DynamoLedger.class);
    }

    private static Ledger books(String rules) {
        if (!(ProgrammeFile.read(rules, ProgrammeFile.bodies()) instanceof Reading.Sound data)) {
            throw new AssertionError("faulty data");
        }
        var platform = new Platform(Map.of(), Clock.systemUTC(), new Random(1), new NoCalls());
        return Books.inDynamo(platform, data.programme()).apply(new Tables("journal", "pools"));
    }

    /// A client may be made, but is not called.
    private static final class NoCalls extends NoClients {
        @Override
        public DynamoDbClient dynamoDb() {
            return new DynamoDbClient() {
                @Override
                public String serviceName() {
                    return "dynamodb";
                }

                @Override
                public void close() {}
            };
        }
    }
}
