package foerdertopf.aws;

import java.util.Set;
import java.util.regex.Pattern;

/// Every clause of every condition that the ledger writes under, and the test of its contract that fails without it.
/// The same table stands in docs/data.md.
enum Guard {
    // @formatter:off
    ENTRY_IS_NEW(            "JOURNAL",  "[PDCZ]#.*", "put",   "attribute_not_exists", "refusesAnEntryThatExists"),
    HEAD_IS_NEW(             "JOURNAL",  "HEAD",      "put",   "attribute_not_exists", "refusesToOpenAHeadThatExists"),
    HEAD_IS_AS_SEEN(         "JOURNAL",  "HEAD",      "put",   "version =",            "refusesToReplaceAHeadOfAnotherVersion"),
    STATUSES_ARE_NEW(        "JOURNAL",  "S#.*",      "put",   "attribute_not_exists", "refusesToOpenStatusesThatExist"),
    STATUSES_ARE_AS_SEEN(    "JOURNAL",  "S#.*",      "put",   "version =",            "refusesToReplaceStatusesOfAnotherVersion"),
    REQUEST_IS_NEW(          "JOURNAL",  "I#.*",      "put",   "attribute_not_exists", "refusesARequestThatWasAnsweredAndTellsByWhat"),

    BUDGET_IS_NEW(           "BUDGET",   "[0-9]{4}",  "put",   "attribute_not_exists", "refusesToOpenABudgetThatExists"),
    BUDGET_IS_OPEN(          "BUDGET",   "[0-9]{4}",  "ADD",   "openMonth =",          "refusesADrawInAnotherMonth"),
    BUDGET_CHECKED_IS_OPEN(  "BUDGET",   "[0-9]{4}",  "check", "openMonth =",          "refusesADrawInAnotherMonth"),
    AVAILABLE_SUFFICES(      "BUDGET",   "[0-9]{4}",  "ADD",   "available >=",         "refusesTheFirstCentTooMuch"),
    RESERVED_SUFFICES(       "BUDGET",   "[0-9]{4}",  "ADD",   "reserved >=",          "refusesToReleaseMoreThanIsReserved"),
    APPROVED_SUFFICES(       "BUDGET",   "[0-9]{4}",  "ADD",   "approved >=",          "refusesToTakeBackMoreThanIsApproved"),
    PAID_SUFFICES(           "BUDGET",   "[0-9]{4}",  "ADD",   "paid >=",              "refusesToReclaimMoreThanIsPaid"),
    DRAW_LEAVES_LESS(        "BUDGET",   "[0-9]{4}",  "ADD",   "available <",          "refusesARefusalThatWouldHaveFitted"),
    CHECK_LEAVES_LESS(       "BUDGET",   "[0-9]{4}",  "check", "available <",          "refusesARefusalThatWouldHaveFitted"),
    AVAILABLE_IS_EXACT(      "BUDGET",   "[0-9]{4}",  "ADD",   "available =",          "refusesAPartWorkedOutFromAnotherBalance"),
    TURNED_IN_ITS_MONTH(     "BUDGET",   "[0-9]{4}",  "SET",   "openMonth =",          "refusesToTurnABudgetOfAnotherMonth"),
    TURNED_AVAILABLE(        "BUDGET",   "[0-9]{4}",  "SET",   "available =",          "refusesToTurnABudgetWithOtherMoneyAvailable"),
    TURNED_RESERVED(         "BUDGET",   "[0-9]{4}",  "SET",   "reserved =",           "refusesToTurnABudgetWithOtherMoneyReserved"),
    TURNED_APPROVED(         "BUDGET",   "[0-9]{4}",  "SET",   "approved =",           "refusesToTurnABudgetWithOtherMoneyApproved"),
    TURNED_PAID(             "BUDGET",   "[0-9]{4}",  "SET",   "paid =",               "refusesToTurnABudgetWithOtherMoneyPaid"),
    TURNED_ENTRIES(          "BUDGET",   "[0-9]{4}",  "SET",   "entries =",            "refusesToTurnABudgetThatHasCountedAnotherEntry"),
    TURNED_CLAIMS(           "BUDGET",   "[0-9]{4}",  "SET",   "claims =",             "refusesToTurnABudgetThatHasCountedAnotherClaim"),

    DRAW_OVERLOOKS_NO_LEASE( "BUDGET",   "[0-9]{4}",  "ADD",   "attribute_not_exists(leases", "refusesARefusalWhileALeaseIsOpen"),
    CHECK_OVERLOOKS_NO_LEASE("BUDGET",   "[0-9]{4}",  "check", "attribute_not_exists(leases", "refusesARefusalWhileALeaseIsOpen"),
    TURN_OVERLOOKS_NO_LEASE( "BUDGET",   "[0-9]{4}",  "SET",   "attribute_not_exists(leases", "refusesToTurnABudgetWhileALeaseIsOpen"),
    LEASED_MONTH_IS_OPEN(    "BUDGET",   "[0-9]{4}",  "lease", "openMonth =",          "refusesALeaseInAnotherMonth"),
    LEASED_SUFFICES(         "BUDGET",   "[0-9]{4}",  "lease", "available >=",         "refusesALeaseOfMoreThanIsAvailable"),
    LEASES_ARE_FEW(          "BUDGET",   "[0-9]{4}",  "lease", "(attribute_not_exists(leases", "refusesOneLeaseMoreThanGoBackAtOnce"),
    LEASE_IS_NEW(            "LEASE",    "LEASE",     "put",   "attribute_not_exists", "refusesToGrantALeaseTwice"),
    LEASE_IS_OPEN(           "LEASE",    "LEASE",     "ADD",   "openMonth =",          "refusesALeaseThatWentBack"),
    LEASE_IS_THERE(          "LEASE",    "LEASE",     "SET",   "attribute_exists",    "refusesToFreezeALeaseThatWentBack"),
    LEASE_SUFFICES(          "LEASE",    "LEASE",     "ADD",   "available >=",         "refusesADrawOfMoreThanALeaseHolds"),
    LEASE_AS_SEEN_AVAILABLE( "LEASE",    "LEASE",     "delete", "available =",         "refusesToReturnALeaseThatWasRaisedMeanwhile"),
    LEASE_AS_SEEN_RESERVED(  "LEASE",    "LEASE",     "delete", "reserved =",          "refusesToReturnALeaseThatWasDrawnFromMeanwhile"),

    ENTITLEMENT_IS_NEW(      "OWNER",    "[a-z]+/.*", "put",   "attribute_not_exists", "refusesToOpenAnEntitlementThatExists"),
    ENTITLEMENT_LIMIT(       "OWNER",    "[a-z]+/.*", "put",   "limit =",              "refusesAnEntitlementWithAnotherLimit"),
    ENTITLEMENT_USE(         "OWNER",    "[a-z]+/.*", "put",   "used =",               "refusesAnEntitlementThatIsUsedDifferently"),
    ENTITLEMENT_HOLDERS(     "OWNER",    "[a-z]+/.*", "put",   "holders =",            "refusesAnEntitlementThatOthersHold"),

    CHECKED_LIMIT(           "OWNER",    "[a-z]+/.*", "check", "limit =",              "refusesToCheckAnEntitlementWithAnotherLimit"),
    CHECKED_USE(             "OWNER",    "[a-z]+/.*", "check", "used =",               "refusesToCheckAnEntitlementThatIsUsedDifferently"),
    CHECKED_HOLDERS(         "OWNER",    "[a-z]+/.*", "check", "holders =",            "refusesToCheckAnEntitlementThatOthersHold"),

    RUN_IS_NEW(              "IDENTITY", "R#.*",      "put",   "attribute_not_exists", "refusesARunWhoseNumberIsTaken"),

    GATE_IS_OPEN(            "GATE",     "GATE",      "ADD",   "openMonth =",          "refusesAnEntryInAnotherMonth"),
    GATE_IS_NEW(             "GATE",     "GATE",      "put",   "attribute_not_exists", "beginsOnce"),
    GATE_TURNS_IN_ITS_MONTH( "GATE",     "GATE",      "put",   "openMonth =",          "refusesToTurnAMonthThatIsNotOpen"),
    GATE_HAS_COUNTED_BUDGETS("GATE",     "GATE",      "put",   "budgets =",            "refusesATurnThatHasNotSeenEveryBudget"),
    GATE_HAS_COUNTED_ENTRIES("GATE",     "GATE",      "put",   "entries =",            "refusesATurnThatHasNotSeenEveryEntryAtTheGate"),
    GATE_HAS_COUNTED_CLAIMS( "GATE",     "GATE",      "put",   "claims =",             "refusesATurnThatHasNotSeenEveryClaimAtTheGate");
    // @formatter:on

    private static final Set<String> OF_POOLS = Set.of("BUDGET", "LEASE", "OWNER", "IDENTITY", "GATE");

    private final String partition;
    private final Pattern sort;
    private final String kind;
    private final String clause;
    private final String test;

    Guard(String partition, String sort, String kind, String clause, String test) {
        this.partition = partition;
        this.sort = Pattern.compile(sort);
        this.kind = kind;
        this.clause = clause;
        this.test = test;
    }

    /// Whether this is the clause of that action.
    boolean is(ConditionedAction action, String text) {
        var begin = action.pk().substring(0, action.pk().indexOf('#'));
        var isThere = OF_POOLS.contains(begin) ? partition.equals(begin) : partition.equals("JOURNAL");
        return isThere && sort.matcher(action.sk()).matches() && action.kind().equals(kind)
            && text.replace("#", "").startsWith(clause);
    }

    String test() {
        return test;
    }
}
