package foerdertopf.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import foerdertopf.intake.table.Blanks;
import foerdertopf.intake.table.Row;
import foerdertopf.messages.Language;

/// The ways to read a row that commas part: a comma outside of quotes parts two cells, or is part of a number or a
/// text. A row is doubtful that can mean different things, or something only if its commas do not all part cells.
final class CommaReadings {

    /// A number in groups of three digits has up to two commas.
    private static final int MOST_PIECES = 3;
    private static final int ENOUGH = 2;
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private final KnownCells known;
    private final Language language;
    private final int width;
    private final Map<Integer, Column> columns = new HashMap<>();

    CommaReadings(Header header, KnownCells known) {
        this.known = known;
        this.language = header.language();
        this.width = header.width();
        header.places().forEach((column, place) -> columns.put(place, column));
    }

    /// The first column whose comma is in doubt.
    Optional<Column> doubtful(Row row) {
        if (row.cells().size() <= width && !mayBeLeftOut(width - 1)) {
            return Optional.empty();
        }
        return mayBeJoined(row) ? doubt(row) : Optional.empty();
    }

    /// Reads the row in all ways.
    Optional<Column> doubt(Row row) {
        var meanings = new Meanings(row);
        meanings.read(0, 0, List.of(), List.of());
        return meanings.doubt();
    }

    /// Whether any two cells may be one, as far as single letters show it. Cells are read in all ways only then, since most
    /// rows of most files leave no doubt. A cell that is joined moves all those behind it: from the right, none is before a
    /// column whose form no cell behind it can have.
    boolean mayBeJoined(Row row) {
        var cells = row.cells();
        for (var place = Math.min(width, cells.size()) - 1; place >= 0; place--) {
            var column = columns.get(place);
            if (column == null) {
                continue;
            }
            var form = column.rule().form();
            if (!JoinedCells.mayMove(form, cells, place)) {
                return false;
            }
            if (place + 1 < cells.size() && JoinedCells.mayBeOne(form, language, cells.get(place), cells.get(place + 1))
                && !row.quoted().contains(place) && !row.quoted().contains(place + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a row may end before this place.
    private boolean mayBeLeftOut(int place) {
        var column = columns.get(place);
        return column == null || column.mayBeMissing();
    }

    /// What a row can mean, each with the columns in which a comma is part of a cell; none of them where it is read cell by
    /// cell, which is tried first.
    private final class Meanings {
        private final List<String> cells;
        private final List<Integer> quoted;
        private final SequencedMap<List<Object>, List<Column>> found = new LinkedHashMap<>();

        Meanings(Row row) {
            this.cells = row.cells();
            this.quoted = row.quoted();
        }

        Optional<Column> doubt() {
            return found.values().stream().flatMap(List::stream).findFirst();
        }

        void read(int place, int cell, List<Object> values, List<Column> joined) {
            if (found.size() >= ENOUGH) {
                return;
            }
            if (place == width) {
                if (cells.stream().skip(cell).allMatch(Blanks::isBlank)) {
                    found.putIfAbsent(values, joined);
                }
            } else if (cell >= cells.size()) {
                if (mayBeLeftOut(place)) {
                    readAs("", place, cell, values, joined);
                }
            } else {
                readAs(cells.get(cell), place, cell + 1, values, joined);
                readJoined(place, cell, values, joined);
            }
        }

        private void readJoined(int place, int cell, List<Object> values, List<Column> joined) {
            var column = columns.get(place);
            var text = cells.get(cell);
            for (var end = cell + 1; column != null && end < cells.size() && end < cell + MOST_PIECES; end++) {
                if (quoted.contains(end - 1) || quoted.contains(end) || Blanks.isBlank(cells.get(end))) {
                    return;
                }
                text += "," + cells.get(end);
                var from = end + 1;
                var withThis = plus(joined, column);
                withCommas(column, text, end - cell)
                    .filter(whole -> mayBeMeant(column, whole))
                    .ifPresent(whole -> readAs(whole, place, from, values, withThis));
            }
        }

        /// English files have no groups at all, and whole numbers of three digits side by side are common: they are one number
        /// only where there are more cells than columns.
        private boolean mayBeMeant(Column column, String whole) {
            return language == Language.GERMAN || cells.size() > width || column.rule().form() == CellForm.TEXT
                || whole.indexOf('.') >= 0;
        }

        private void readAs(String cell, int place, int next, List<Object> values, List<Column> joined) {
            var column = columns.get(place);
            if (column == null) {
                if (Blanks.isBlank(cell)) {
                    read(place + 1, next, values, joined);
                }
            } else {
                known.value(cell, column.rule()).ifPresent(value -> read(place + 1, next, plus(values, value), joined));
            }
        }
    }

    /// A cell of this column that is written with so many commas, in a form without those that mean nothing.
    private Optional<String> withCommas(Column column, String text, int commas) {
        var german = language == Language.GERMAN;
        return switch (column.rule().form()) {
            case TEXT -> commas == 1 ? Optional.of(text) : Optional.empty();
            case MONEY, HOURS, FTE, COUNT -> {
                if (german) {
                    yield commas == 1 ? Optional.of(text) : Optional.empty();
                }
                yield ENGLISH_GROUPS.matcher(text).matches() ? Optional.of(text.replace(",", "")) : Optional.empty();
            }
            case WORD, KIND, DATE, WEEK -> Optional.empty();
        };
    }

    private static <T> List<T> plus(List<T> list, T item) {
        var all = new ArrayList<>(list);
        all.add(item);
        return List.copyOf(all);
    }
}
