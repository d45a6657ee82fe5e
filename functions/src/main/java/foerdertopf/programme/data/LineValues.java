package foerdertopf.programme.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import foerdertopf.programme.Citation;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Timeline;
import foerdertopf.programme.Validity;

/// All dated values of one funding line, by the rule they are the value of.
final class LineValues {

    private final FundingLine line;
    private final Findings findings;
    private final Map<String, Timeline<DatedRow>> byRule = new TreeMap<>();
    private final SortedSet<LocalDate> changes = new TreeSet<>();
    private final Map<String, List<DatedRow>> rows = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();

    LineValues(FundingLine line, List<DatedRow> all, Findings findings) {
        this.line = line;
        this.findings = findings;
        for (var row : all) {
            rows.computeIfAbsent(row.subject(), _ -> new ArrayList<>()).add(row);
            changes.add(row.from());
            if (!row.to().equals(Validity.OPEN)) {
                changes.add(row.to().plusDays(1));
            }
        }
        rows.forEach((rule, about) -> byRule.put(rule, DatedRow.timeline(about, findings)));
    }

    /// The stretches between one change of any value and the next.
    List<Validity> stretches() {
        var firstDays = List.copyOf(changes);
        var stretches = new ArrayList<Validity>();
        for (var i = 0; i < firstDays.size(); i++) {
            var isLast = i == firstDays.size() - 1;
            var lastDay = isLast ? Validity.OPEN : firstDays.get(i + 1).minusDays(1);
            stretches.add(new Validity(firstDays.get(i), lastDay));
        }
        return stretches;
    }

    boolean holdAnythingOn(LocalDate day) {
        return byRule.values().stream().anyMatch(timeline -> timeline.at(day).isPresent());
    }

    /// The value on a day, which must be there.
    <T> T required(String rule, LocalDate day, Function<String, Optional<T>> form, T unused) {
        var found = optional(rule, day, form);
        if (found.isEmpty() && at(rule, day).isEmpty()) {
            findings.add(line.key(), "no " + rule + " from " + day + " on");
        }
        return found.orElse(unused);
    }

    <T> Optional<T> optional(String rule, LocalDate day, Function<String, Optional<T>> form) {
        known.add(rule);
        return at(rule, day).flatMap(row -> {
            var value = form.apply(row.value());
            if (value.isEmpty()) {
                findings.add(row.row(), rule + " cannot be \"" + row.value() + "\"");
            }
            return value;
        });
    }

    List<Citation> citationsOn(LocalDate day) {
        return byRule.values().stream().flatMap(timeline -> timeline.at(day).stream()).map(DatedRow::citation).toList();
    }

    /// Every rule that nobody asked for is a finding.
    void nothingElse() {
        rows.forEach((rule, about) -> {
            if (!known.contains(rule)) {
                about.forEach(row -> findings.add(row.row(), "the line " + line.key() + " knows no rule " + rule));
            }
        });
    }

    private Optional<DatedRow> at(String rule, LocalDate day) {
        return Optional.ofNullable(byRule.get(rule)).flatMap(timeline -> timeline.at(day));
    }
}
