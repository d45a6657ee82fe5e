package foerdertopf.report;

import java.time.LocalDate;

import foerdertopf.money.Money;
import foerdertopf.pool.Hours;

/// One cell of a report's table. What is counted or measured stands to the right.
public sealed interface Cell {

    /// A name as it is: of a body, a pool, a guide; a claim's number.
    record Name(String text) implements Cell {}

    /// A word of the office, by its message key.
    record Label(String key) implements Cell {}

    record Amount(Money money) implements Cell {}

    record Count(long number) implements Cell {}

    record Time(Hours hours) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    default boolean isNumeric() {
        return switch (this) {
            case Amount _,Count _,Time _ -> true;
            case Name _,Label _,Day _ -> false;
        };
    }

    /// The cell in words; numbers are given to the wording in the form of the outside contract.
    default String text(Wording wording) {
        return switch (this) {
            case Name(var text) -> text;
            case Label(var key) -> wording.text(key);
            case Amount(var money) -> wording.value("amount", money.toString());
            case Count(var number) -> wording.value("count", Long.toString(number));
            case Time(var hours) -> wording.value("hours", hours.toString());
            case Day(var date) -> wording.value("day", date.toString());
        };
    }
}
