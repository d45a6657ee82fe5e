package foerdertopf.journal.check;

import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Move;
import foerdertopf.journal.Status;
import foerdertopf.pool.Account;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Rebooking;

/// What one claim holds of its pools while its decisions are read: money by budget and account, euros, hours and weeks
/// by entitlement. Nobody gives back what they do not hold.
final class Holdings {

    private final SortedMap<String, Long> held = new TreeMap<>();

    static Holdings of(ClaimEntry claim) {
        var holdings = new Holdings();
        if (claim.result() instanceof ClaimEntry.Reserved(var subsidy)) {
            subsidy.draws().forEach(holdings::take);
        }
        return holdings;
    }

    /// `name` is that of the decision and the row.
    void add(Move move, String name, Differences differences) {
        move.returned().forEach(draw -> parts(draw).forEach((part, units) -> giveBack(part, units, name, differences)));
        move.money().forEach(money -> rebook(money, name, differences));
        move.taken().forEach(this::take);
    }

    /// Compares with what a claim of this status has to hold.
    void compare(Standing claim, String name, Differences differences) {
        switch (claim.status()) {
            case RESERVED, WAITING, REFUSED, RETURNED, REJECTED, WITHDRAWN, LAPSED -> {
                var expected = isOver(claim.status()) ? new Holdings() : of(claim.now());
                differences.compare("held by " + name, expected.held.toString(), held.toString());
            }
            case APPROVED, PAID, PROVEN, SETTLED, RECLAIMED -> held.keySet()
                .stream()
                .filter(part -> part.endsWith(Account.RESERVED.name()))
                .forEach(part -> differences.add("held by " + name, "nothing reserved", part));
        }
    }

    private static boolean isOver(Status status) {
        return !status.holdsIdentity();
    }

    private void rebook(Rebooking money, String name, Differences differences) {
        if (money.from() != Account.AVAILABLE) {
            giveBack(part(money, money.from()), money.amount().cents(), name, differences);
        }
        if (money.to() != Account.AVAILABLE) {
            held.merge(part(money, money.to()), money.amount().cents(), Long::sum);
        }
    }

    private static String part(Rebooking money, Account account) {
        return money.budget() + " " + account;
    }

    private void take(Draw draw) {
        parts(draw).forEach((part, units) -> held.merge(part, units, Long::sum));
    }

    private static SortedMap<String, Long> parts(Draw draw) {
        var parts = new TreeMap<String, Long>();
        switch (draw) {
            case Draw.Euros(var pool, var amount) ->
                parts.put(pool.isBudget() ? pool + " " + Account.RESERVED : pool.toString(), amount.cents());
            case Draw.Weeks(var pool, var weeks) ->
                weeks.numbers().forEach(week -> parts.put(pool + " week " + week, 1L));
            case Draw.WorkedHours(var pool, var hours) -> parts.put(pool.toString(), hours.hundredths());
        }
        return parts;
    }

    private void giveBack(String part, long units, String name, Differences differences) {
        var left = held.getOrDefault(part, 0L) - units;
        if (left < 0) {
            differences.add(
                name + ": " + part, "at most " + held.getOrDefault(part, 0L) + " to give back", String.valueOf(units));
        }
        if (left > 0) {
            held.put(part, left);
        } else {
            held.remove(part);
        }
    }
}
