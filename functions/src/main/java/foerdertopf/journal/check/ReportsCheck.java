package foerdertopf.journal.check;

import java.util.regex.Pattern;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.RequestMark;

/// The series of requests for reports: it has no entries, and its head moves once with each mark.
record ReportsCheck(LedgerReader ledger, Differences differences) {

    private static final String PARTITION = Head.OfSeries.REPORTS;
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    void compare() {
        differences.reading(PARTITION, () -> {
            var found = ledger.partition(PARTITION);
            var head = found.head().map(Head::chain).orElse(Chain.EMPTY);
            found.entries()
                .forEach(recorded -> differences.add(
                    Reading.name(recorded.entry().key()), "no entry in " + PARTITION, "an entry"));
            differences.compare("end of " + PARTITION, ending(Chain.EMPTY), ending(head));
            differences.compare("version of " + PARTITION, (long) found.marks().size(), head.version());
            found.marks()
                .stream()
                .filter(mark -> !isOfAMonth(mark))
                .forEach(mark -> differences.add(
                    "request " + mark.request() + " in " + PARTITION, "a month's report", Reading.name(mark.answer())));
        });
    }

    private static String ending(Chain chain) {
        return chain.sequence() + " " + chain.last();
    }

    private static boolean isOfAMonth(RequestMark mark) {
        return mark.answer().partition().equals(PARTITION) && MONTH.matcher(mark.answer().sort()).matches();
    }
}
