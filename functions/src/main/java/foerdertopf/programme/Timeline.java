package foerdertopf.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Values one after another in time: on each day at most one.
public record Timeline<T>(List<Dated<T>> values) {

    public Timeline {
        values = values.stream().sorted(Comparator.comparing(dated -> dated.validity().from())).toList();
        for (var i = 1; i < values.size(); i++) {
            if (values.get(i - 1).validity().overlaps(values.get(i).validity())) {
                throw new IllegalArgumentException("two values on " + values.get(i).validity().from());
            }
        }
    }

    /// A value and the days on which it holds.
    public record Dated<T>(Validity validity, T value) {}

    public Optional<T> at(LocalDate day) {
        return values.stream().filter(dated -> dated.validity().covers(day)).map(Dated::value).findFirst();
    }

    public <U> Timeline<U> map(Function<T, U> change) {
        var changed = new ArrayList<Dated<U>>();
        values.forEach(dated -> changed.add(new Dated<>(dated.validity(), change.apply(dated.value()))));
        return new Timeline<>(changed);
    }
}
