package foerdertopf.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.money.Money;

/// How uploads are written.
final class UploadColumn implements Column<Upload> {

    private static final Column<List<Integer>> CHUNKS = Columns.listsOf(Columns.INTS);
    private static final Column<List<Map.Entry<Status, Tally>>> TALLIES = Columns.listsOf(new Tallies());

    @Override
    public void write(ByteWriter out, List<? extends Upload> uploads) {
        UploadParts.FILES.write(out, Columns.each(uploads, Upload::file));
        UploadParts.STATES.write(out, Columns.each(uploads, Upload::state));
        Columns.INSTANTS.write(out, Columns.each(uploads, Upload::progressAt));
        Columns.INTS.write(out, Columns.each(uploads, Upload::nextRow));
        Columns.NUMBERS.write(out, Columns.each(uploads, Upload::nextByte));
        Columns.INTS.write(out, Columns.each(uploads, Upload::rowsRead));
        Columns.INTS.write(out, Columns.each(uploads, Upload::accepted));
        Columns.INTS.write(out, Columns.each(uploads, Upload::rejected));
        PoolColumns.MONEY.write(out, Columns.each(uploads, Upload::subsidy));
        CHUNKS.write(out, Columns.each(uploads, Upload::chunks));
        TALLIES.write(out, Columns.each(uploads, upload -> List.copyOf(upload.tallies().entrySet())));
    }

    @Override
    public List<Upload> read(ByteReader in, int count) {
        var files = UploadParts.FILES.read(in, count);
        var states = UploadParts.STATES.read(in, count);
        return read(in, files, states, Columns.INSTANTS.read(in, count));
    }

    /// How uploads were written before they said when they last moved.
    static Upload readFirstLayout(ByteReader in) {
        var files = UploadParts.FILES.read(in, 1);
        var states = UploadParts.STATES.read(in, 1);
        return read(in, files, states, Columns.each(files, Upload.File::at)).getFirst();
    }

    private static List<Upload> read(
        ByteReader in, List<Upload.File> files, List<Upload.State> states, List<Instant> progress) {
        var count = files.size();
        var nextRows = Columns.INTS.read(in, count);
        var nextBytes = Columns.NUMBERS.read(in, count);
        var read = Columns.INTS.read(in, count);
        var accepted = Columns.INTS.read(in, count);
        var rejected = Columns.INTS.read(in, count);
        var subsidies = PoolColumns.MONEY.read(in, count);
        var chunks = CHUNKS.read(in, count);
        var tallies = TALLIES.read(in, count);
        return Columns.each(count, i -> new Upload(
            files.get(i), states.get(i), progress.get(i), nextRows.get(i), nextBytes.get(i), read.get(i),
            accepted.get(i),
            rejected.get(i), subsidies.get(i), chunks.get(i), sorted(tallies.get(i))));
    }

    private static SortedMap<Status, Tally> sorted(List<Map.Entry<Status, Tally>> tallies) {
        var sorted = new TreeMap<Status, Tally>();
        tallies.forEach(tally -> sorted.put(tally.getKey(), tally.getValue()));
        return sorted;
    }

    private static final class Tallies implements Column<Map.Entry<Status, Tally>> {
        private static final Column<Status> STATUSES = Columns.oneOf(Status.values());

        @Override
        public void write(ByteWriter out, List<? extends Map.Entry<Status, Tally>> tallies) {
            STATUSES.write(out, Columns.each(tallies, Map.Entry::getKey));
            Columns.NUMBERS.write(out, Columns.each(tallies, tally -> tally.getValue().count()));
            PoolColumns.MONEY.write(out, Columns.<Map.Entry<Status, Tally>, Money>each(
                tallies, tally -> tally.getValue().sum()));
        }

        @Override
        public List<Map.Entry<Status, Tally>> read(ByteReader in, int count) {
            var statuses = STATUSES.read(in, count);
            var counts = Columns.NUMBERS.read(in, count);
            var sums = PoolColumns.MONEY.read(in, count);
            return Columns.each(count, i -> Map.entry(statuses.get(i), new Tally(counts.get(i), sums.get(i))));
        }
    }
}
