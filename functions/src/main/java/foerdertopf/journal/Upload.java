package foerdertopf.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;

/// An upload (Eingang) and its import's checkpoint. `progressAt` is when an import last wrote something, or the upload came
/// into being; `nextRow` is the first row not yet journaled and guards each page; `chunks` are the first rows of the chunks written; `tallies` count claims and sums per present status.
public record Upload(
    File file,
    State state,
    Instant progressAt,
    int nextRow,
    long nextByte,
    int rowsRead,
    int accepted,
    int rejected,
    Money subsidy,
    List<Integer> chunks,
    SortedMap<Status, Tally> tallies) {

    public Upload {
        chunks = List.copyOf(chunks);
        tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
    }

    /// An upload of which nothing has been read.
    public static Upload unread(File file, State state) {
        return new Upload(
            file, state, file.at(), 1, 0, 0, 0, 0, Money.ZERO, List.of(), Collections.emptySortedMap());
    }

    /// The same upload in another state, since a moment.
    public Upload in(State other, Instant since) {
        return new Upload(
            file, other, since, nextRow, nextByte, rowsRead, accepted, rejected, subsidy, chunks, tallies);
    }

    /// The same upload with other tallies.
    public Upload with(SortedMap<Status, Tally> others) {
        return new Upload(
            file, state, progressAt, nextRow, nextByte, rowsRead, accepted, rejected, subsidy, chunks, others);
    }

    /// What is known of the file before it is read.
    public record File(Place place, String name, String key, long size, Instant at, String by) {}

    /// Where a file belongs, by its key.
    public sealed interface Place {
        /// Whose list of uploads it stands in.
        BodyId owner();

        record Line(BodyId body, String ags, FundingLine line) implements Place {
            @Override
            public BodyId owner() {
                return body;
            }
        }

        /// The key names a body, and no file of a funding line: the upload has failed, and that body sees it.
        record Body(BodyId body, String ags) implements Place {
            @Override
            public BodyId owner() {
                return body;
            }
        }

        /// The key names no body: the upload has failed, and the office alone sees it.
        record Nowhere() implements Place {
            public static final BodyId NOBODY = new BodyId("nobody");

            @Override
            public BodyId owner() {
                return NOBODY;
            }
        }
    }

    /// Where the upload stands. `object` names the bytes being read (by ETag, and the version where there is one), so that
    /// another object under the same key is noticed.
    public sealed interface State {
        /// Announced; no object has come yet.
        record Expected() implements State {}

        record Running(String object) implements State {}

        record Done(String object) implements State {}

        /// The file could not be read as a whole; `reason` is a message key under `upload.failed.`.
        record Failed(String object, String reason, SortedMap<String, String> values) implements State {}
    }
}
