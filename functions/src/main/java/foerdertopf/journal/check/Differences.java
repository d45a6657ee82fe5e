package foerdertopf.journal.check;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.column.DamagedBytesException;

/// Collects what does not agree.
final class Differences {

    /// The books may be damaged throughout; what is told stays readable.
    private static final int MOST_TOLD = 1_000;

    private final List<Difference> all = new ArrayList<>();

    void compare(String subject, Object journal, Object books) {
        if (!journal.equals(books)) {
            add(subject, journal.toString(), books.toString());
        }
    }

    void add(String subject, String journal, String books) {
        if (all.size() < MOST_TOLD) {
            all.add(new Difference(subject, journal, books));
        }
    }

    /// Reads something that may be damaged beyond reading, which is a difference too.
    void reading(String subject, Runnable action) {
        try {
            action.run();
        } catch (DamagedBytesException e) {
            add(subject, "readable", "damaged");
        }
    }

    List<Difference> all() {
        return List.copyOf(all);
    }
}
