package foerdertopf.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.claim.PageBooking;
import foerdertopf.csv.CsvTables;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Upload;
import foerdertopf.json.ProgrammeFile;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.messages.Messages;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Programme;
import foerdertopf.programme.data.Reading;
import foerdertopf.subsidy.SubsidyRules;

/// Imports on books and files in memory, with any of its parts replaced.
public final class ImportRig {

    public static final Instant NOW = Instant.parse("2016-02-15T10:00:00Z");

    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Path SCRATCH = Path.of("target", "scratch");

    private static final Reading.Sound DATA = ProgrammeFile.load();

    private final SubsidyRules rules = new SubsidyRules(DATA.programme(), DATA.bodies());
    private final List<Integer> handedOverTo = new ArrayList<>();

    final MemoryLedger ledger = new MemoryLedger();
    final MemoryFiles files = new MemoryFiles();

    ImportTools tools(Ledger books, FileStore store) {
        return tools(books, store, Clock.fixed(NOW.plusNanos(123_456), ZoneOffset.UTC));
    }

    ImportTools tools(Ledger books, FileStore store, Clock clock) {
        var booking = new PageBooking(books, rules, DATA.programme(), _ -> {});
        return new ImportTools(
            books,
            booking,
            rules,
            DATA.bodies(),
            store,
            new CsvTables(),
            Messages.LOADED,
            SummaryText::of,
            (_, run) -> handedOverTo.add(run),
            clock,
            SCRATCH);
    }

    ImportTools tools() {
        return tools(ledger, files);
    }

    /// Puts the file and imports it.
    ImportOutcome bring(String key, byte[] file) {
        return take(files.upload(key, file));
    }

    ImportOutcome take(StoredObject object) {
        return new ImportingFile(tools()).run(object, 1, () -> LONG);
    }

    public ImportOutcome take(StoredObject object, Ledger books, FileStore store) {
        return new ImportingFile(tools(books, store)).run(object, 1, () -> LONG);
    }

    List<Integer> handedOverTo() {
        return handedOverTo;
    }

    Upload upload(IntakeId id) {
        return switch (ledger.intake(id).orElseThrow()) {
            case Intake.OfUpload(var head) -> head.upload();
            case Intake.OfClaim _ -> throw new AssertionError("a claim of its own");
        };
    }

    /// All uploads, in no order.
    List<Upload> uploads() {
        var uploads = new ArrayList<Upload>();
        ledger.open(books -> books.heads().values().forEach(head -> {
            if (head instanceof Head.OfUpload(_, _, var upload)) {
                uploads.add(upload);
            }
        }));
        return uploads;
    }

    String result(IntakeId id, String name) {
        return files.text("results/" + id + "/" + name);
    }

    Programme programme() {
        return DATA.programme();
    }

    Bodies bodies() {
        return DATA.bodies();
    }

    SubsidyRules rules() {
        return rules;
    }
}
