package foerdertopf.intake.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.money.Money;

/// What a file came to: how many of its rows were accepted and rejected, and how many rows met each code. Where the file
/// failed as a whole, that is told beside them, since no row is counted for it.
public record Summary(
    String file,
    int rows,
    int accepted,
    int rejected,
    Money subsidy,
    SortedMap<String, Integer> codes,
    Failure failure) {

    public Summary {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    /// Why a file failed as a whole; both are empty where it did not.
    public record Failure(String code, String reason) {
        public static final Failure NONE = new Failure("", "");
    }

    /// How a summary is written as JSON.
    public interface Form {
        String write(Summary summary);
    }
}
