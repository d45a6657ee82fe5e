package foerdertopf.lambda;

import java.util.function.Function;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerReader;
import foerdertopf.programme.Programme;

/// The books as far as a function may know them: of a table that its role cannot reach it learns no name.
public final class Books {

    private static final String JOURNAL_TABLE = "JOURNAL_TABLE";
    private static final String POOLS_TABLE = "POOLS_TABLE";
    /// Asking such a table is refused by the SDK.
    private static final String NO_TABLE = "";

    private final Environment environment;
    private final Function<Tables, Ledger> kind;

    Books(Environment environment, Function<Tables, Ledger> kind) {
        this.environment = environment;
        this.kind = kind;
    }

    /// With leases where the programme's data asks for them.
    static Function<Tables, Ledger> inDynamo(Platform platform, Programme programme) {
        var leased = programme.leasedBudgets();
        return leased.isEmpty()
            ? tables -> new DynamoLedger(platform.clients().dynamoDb(), tables, Pacing.real(platform.random()))
            : tables -> new LeasingLedger(
                platform.clients().dynamoDb(), tables, Pacing.real(platform.random()), LeaseTerms.usual(leased),
                platform.clock());
    }

    /// For functions that write them or read both tables.
    public Ledger whole() {
        return kind.apply(new Tables(environment.required(JOURNAL_TABLE), environment.required(POOLS_TABLE)));
    }

    /// For functions that know the journal alone.
    public Ledger journal() {
        return kind.apply(new Tables(environment.required(JOURNAL_TABLE), NO_TABLE));
    }

    /// For functions that read pools alone.
    public LedgerReader pools() {
        return kind.apply(new Tables(NO_TABLE, environment.required(POOLS_TABLE)));
    }
}
