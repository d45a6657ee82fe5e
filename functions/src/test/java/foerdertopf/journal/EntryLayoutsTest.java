package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.column.DamagedBytesException;
import org.junit.jupiter.api.Test;

/// A second layout beside the first.
class EntryLayoutsTest {

    private static final EntryLayouts FIRST = EntryLayouts.ALL;
    private static final EntryLayouts BOTH = new EntryLayouts(
        Map.of(1, EntryColumns.ENTRIES, 2, new WithATitle()), 2);

    private final Entry entry = new RandomEntries(3).entry();

    @Test
    void whatTheFirstLayoutWroteKeepsItsHashBesideTheSecond() {
        var written = FIRST.plain(entry);
        assertThat(BOTH.read(written)).isEqualTo(new Recorded(entry, Hash.of(written)));
        assertThat(BOTH.read(BOTH.plain(entry)).hash()).isNotEqualTo(Hash.of(written));
    }

    @Test
    void readsWhatTheSecondLayoutWrote() {
        assertThat(BOTH.read(BOTH.plain(entry)).entry()).isEqualTo(entry);
    }

    @Test
    void refusesALayoutThatItDoesNotKnow() {
        var written = BOTH.plain(entry);
        assertThatThrownBy(() -> FIRST.read(written)).isInstanceOf(DamagedBytesException.class);
    }

    /// The first layout with a text in front.
    private static final class WithATitle implements Column<Entry> {
        private static final String TITLE = "entry";

        @Override
        public void write(ByteWriter out, List<? extends Entry> entries) {
            Columns.TEXTS.writeOne(out, TITLE);
            EntryColumns.ENTRIES.write(out, entries);
        }

        @Override
        public List<Entry> read(ByteReader in, int count) {
            assertThat(Columns.TEXTS.readOne(in)).isEqualTo(TITLE);
            return EntryColumns.ENTRIES.read(in, count);
        }
    }
}
