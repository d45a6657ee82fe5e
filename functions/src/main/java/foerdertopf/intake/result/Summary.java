package foerdertopf.intake.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.money.Money;

/// What a file came to: how many of its rows were accepted and rejected, and how many rows met each code. `reason` tells
/// why a file failed as a whole; empty where it did not.
public record Summary(
    String file,
    int rows,
    int accepted,
    int rejected,
    Money subsidy,
    SortedMap<String, Integer> codes,
    String reason) {

    public Summary {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    /// How a summary is written as JSON.
    public interface Form {
        String write(Summary summary);
    }
}
