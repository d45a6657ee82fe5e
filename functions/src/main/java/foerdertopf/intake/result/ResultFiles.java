package foerdertopf.intake.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.gather.Scratch;
import foerdertopf.intake.table.Fault;
import foerdertopf.journal.Page;
import foerdertopf.journal.Upload;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;

/// Writes the results of an upload. They come from its journaled pages alone, so that they are the same whoever writes
/// them, and however often.
public final class ResultFiles implements AutoCloseable {

    private final Scratch scratch;
    private final RowLines lines;
    private final LineFile accepted;
    private final LineFile rejected;
    private final List<Integer> chunks = new ArrayList<>();

    private ResultFiles(Scratch scratch, RowLines lines, LineFile accepted, LineFile rejected) {
        this.scratch = scratch;
        this.lines = lines;
        this.accepted = accepted;
        this.rejected = rejected;
    }

    /// The results of a file whose claims stand in one row each. Only claims that may be named are.
    public static ResultFiles inOrder(
        Scratch scratch, Language language, Messages messages, Predicate<ClaimNumber> mayBeNamed) {
        var lines = new RowLines(language, messages, mayBeNamed);
        return new ResultFiles(
            scratch,
            lines,
            LineFile.inOrder(scratch, lines.acceptedHeader()),
            LineFile.inOrder(scratch, lines.rejectedHeader()));
    }

    /// The results of a file whose claims were gathered from several rows.
    public static ResultFiles gathered(
        Scratch scratch, Language language, Messages messages, Predicate<ClaimNumber> mayBeNamed) {
        var lines = new RowLines(language, messages, mayBeNamed);
        return new ResultFiles(
            scratch,
            lines,
            LineFile.sorting(scratch, lines.acceptedHeader()),
            LineFile.sorting(scratch, lines.rejectedHeader()));
    }

    public static String key(IntakeId upload, String name) {
        return "results/" + upload + "/" + name;
    }

    /// The pages of the next chunk.
    public void add(int chunk, List<Page> pages) {
        accepted.add(lines.accepted(pages));
        rejected.add(lines.rejected(pages));
        chunks.add(chunk);
    }

    /// Whether these chunks, and no others, were added.
    public boolean hold(List<Integer> expected) {
        return chunks.equals(expected);
    }

    /// A line for the file as a whole, behind those of its rows.
    public Summary.Failure fail(Fault fault, String reason) {
        var failure = new Summary.Failure(fault.code().text(), reason);
        var line = lines.failure(fault.row(), failure.code(), reason);
        rejected.add(List.of(new RowLines.Line(Integer.MAX_VALUE, line)));
        return failure;
    }

    /// Puts all three files where they are fetched from; the summary last.
    public void put(FileStore store, IntakeId upload, Upload result, Summary.Failure failure, Summary.Form form) {
        var summary = new Summary(
            result.file().name(),
            result.rowsRead(),
            result.accepted(),
            result.rejected(),
            result.subsidy(),
            lines.codes(),
            failure);
        store.put(key(upload, "accepted.csv"), FileStore.Kind.CSV, accepted.finish());
        store.put(key(upload, "rejected.csv"), FileStore.Kind.CSV, rejected.finish());
        var file = scratch.newFile();
        try {
            Files.writeString(file, form.write(summary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.put(key(upload, "summary.json"), FileStore.Kind.JSON, file);
    }

    @Override
    public void close() {
        accepted.close();
        rejected.close();
    }
}
