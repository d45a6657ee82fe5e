package foerdertopf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import foerdertopf.journal.check.Difference;

/// How a difference differs, however its figures move: by how much each number of the books is not that of the journal, and
/// what the two say but for their numbers, which alone counts where that is not the same.
record Discrepancy(String subject, String journal, String books, List<Long> amounts) {

    /// Alone, and no part of a key or a hash.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.#-])-?[0-9]{1,15}(?:\\.[0-9]{2})?(?![\\w.#-])");
    /// Between two looks. Amounts of so many cents are no bookings, but numbers of them.
    private static final long MOST_BOOKINGS = 100;

    Discrepancy {
        amounts = List.copyOf(amounts);
    }

    static Discrepancy of(Difference difference) {
        var journal = without(difference.journal());
        var books = without(difference.books());
        var amounts = journal.equals(books)
            ? minus(numbers(difference.books()), numbers(difference.journal()))
            : List.<Long>of();
        return new Discrepancy(difference.subject(), journal, books, amounts);
    }

    /// Whether what was booked between two looks explains how the first one differed: the books had some of it already, or
    /// all. That all of it was the same amount is the usual case where looks differ in the same way by chance.
    static boolean isOfMotion(Difference look, Difference next) {
        if (look.books().equals(next.journal())) {
            return true;
        }
        var found = of(look);
        if (found.amounts().isEmpty() || !found.journal().equals(without(next.journal()))) {
            return false;
        }
        var moved = minus(numbers(next.journal()), numbers(look.journal()));
        for (var i = 0; i < moved.size(); i++) {
            if (found.amounts().get(i) != 0 && !isPart(found.amounts().get(i), moved.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(long amount, long moved) {
        var isWithin = Long.signum(amount) == Long.signum(moved) && Math.abs(amount) <= Math.abs(moved);
        return isWithin && (Math.abs(moved) <= MOST_BOOKINGS
            || (moved % amount == 0 && moved / amount <= MOST_BOOKINGS));
    }

    private static String without(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    private static List<Long> numbers(String text) {
        return NUMBER.matcher(text)
            .results()
            .map(MatchResult::group)
            .map(number -> Long.parseLong(number.replace(".", "")))
            .toList();
    }

    private static List<Long> minus(List<Long> from, List<Long> what) {
        var result = new ArrayList<Long>();
        for (var i = 0; i < from.size(); i++) {
            result.add(from.get(i) - what.get(i));
        }
        return result;
    }
}
