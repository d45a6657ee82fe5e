package foerdertopf.intake.sheet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.intake.table.Blanks;
import foerdertopf.intake.table.Fault;
import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;

/// Matches the cells of a header with the columns of a line.
final class HeaderCells {

    static final String NONE = "none";

    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAME = 40;

    private final List<Column> columns;
    private final List<String> cells;
    private final char separator;
    private final Language language;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private final Set<Column> foreign = EnumSet.noneOf(Column.class);
    private final Set<String> mixed = new LinkedHashSet<>();
    private final Set<String> damaged = new LinkedHashSet<>();

    HeaderCells(FundingLine line, List<String> cells, char separator) {
        this.columns = Column.of(line);
        this.cells = cells.stream().map(HeaderCells::content).toList();
        this.separator = separator;
        this.language = language(columns, this.cells);
        for (var i = 0; i < cells.size(); i++) {
            take(this.cells.get(i), i);
        }
    }

    /// Without what a spreadsheet puts around a text; a formula is no name anyway.
    private static String content(String given) {
        var cell = Blanks.strip(given);
        return switch (TextWrapper.of(cell)) {
            case TextWrapper.Content.Value(var name) -> name;
            case TextWrapper.Content.Formula() -> cell;
        };
    }

    Header.Reading read() {
        if (!damaged.isEmpty()) {
            return new Header.Reading.DoesNotFit(damage(), language);
        }
        var missing = columns.stream()
            .filter(column -> !column.mayBeMissing() && !places.containsKey(column) && !foreign.contains(column))
            .map(column -> column.name(language))
            .toList();
        var wrong = new TreeMap<String, String>();
        if (places.isEmpty() && mixed.isEmpty()) {
            // Perhaps this is no header but a first row: what stands in it may be a name and is not told on.
            wrong.put(NONE, "");
        } else {
            name(wrong, "unknown", unknown);
        }
        name(wrong, "missing", missing);
        name(wrong, "repeated", repeated);
        name(wrong, "mixed", mixed);
        return wrong.isEmpty()
            ? new Header.Reading.Fits(new Header(language, places, cells.size(), separator))
            : new Header.Reading.DoesNotFit(new Fault("columns", wrong), language);
    }

    /// Every other name with an umlaut is damaged too, and missing for that alone.
    private Fault damage() {
        var named = new TreeMap<String, String>();
        name(named, "damaged", damaged);
        return new Fault(damaged.stream().anyMatch(DamagedName::isDoubled) ? "encoded-twice" : "other-encoding", named);
    }

    private void take(String cell, int place) {
        var column = find(cell, language);
        if (column.isPresent()) {
            if (places.putIfAbsent(column.get(), place) != null) {
                repeated.add(cell);
            }
        } else if (inAnyLanguage(cell).isPresent()) {
            foreign.add(inAnyLanguage(cell).get());
            mixed.add(cell);
        } else if (find(columns, DamagedName.mended(cell), Language.GERMAN).isPresent()) {
            damaged.add(cell);
        } else if (!cell.isEmpty()) {
            unknown.add(cell);
        }
    }

    /// How many of the cells are names of columns, in the language that more of them are in.
    static long known(List<Column> columns, List<String> cells) {
        return known(columns, cells, language(columns, cells));
    }

    private static long known(List<Column> columns, List<String> cells, Language language) {
        return cells.stream().filter(cell -> find(columns, cell, language).isPresent()).count();
    }

    static Language language(List<Column> columns, List<String> cells) {
        var german = known(columns, cells, Language.GERMAN);
        var english = known(columns, cells, Language.ENGLISH);
        return english > german ? Language.ENGLISH : Language.GERMAN;
    }

    private Optional<Column> inAnyLanguage(String cell) {
        return Stream.of(Language.values()).flatMap(other -> find(cell, other).stream()).findFirst();
    }

    private Optional<Column> find(String cell, Language wanted) {
        return find(columns, cell, wanted);
    }

    private static Optional<Column> find(List<Column> columns, String cell, Language wanted) {
        return columns.stream().filter(column -> folded(column.name(wanted)).equals(folded(cell))).findFirst();
    }

    private static String folded(String name) {
        var composed = Blanks.strip(Normalizer.normalize(name, Normalizer.Form.NFC));
        return composed.replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    }

    private static void name(SortedMap<String, String> wrong, String kind, Collection<String> names) {
        if (!names.isEmpty()) {
            wrong.put(kind,
                names.stream().limit(MOST_NAMED).map(HeaderCells::shortened).collect(Collectors.joining(", ")));
        }
    }

    private static String shortened(String name) {
        var oneLine = name.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() > LONGEST_NAME ? oneLine.substring(0, LONGEST_NAME) + "…" : oneLine;
    }
}
