package foerdertopf.lambda;

import java.nio.file.Path;
import java.util.stream.Stream;

import foerdertopf.aws.LambdaContinuation;
import foerdertopf.aws.S3FileStore;
import foerdertopf.aws.S3UploadLinks;
import foerdertopf.claim.PageBooking;
import foerdertopf.csv.CsvTables;
import foerdertopf.intake.CreatingUpload;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.ImportTools;
import foerdertopf.intake.ImportingFile;
import foerdertopf.intake.OverdueUploads;
import foerdertopf.intake.ReadingUploads;
import foerdertopf.intake.ResumingImport;
import foerdertopf.intake.UploadLinks;
import foerdertopf.journal.Upload.Place;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.uploads.CreateUploadEndpoint;
import foerdertopf.lambda.uploads.GetTemplateEndpoint;
import foerdertopf.lambda.uploads.GetUploadEndpoint;
import foerdertopf.lambda.uploads.ImportEvents;
import foerdertopf.lambda.uploads.ListUploadsEndpoint;
import foerdertopf.lambda.uploads.SummaryJson;
import foerdertopf.messages.Messages;
import foerdertopf.programme.Body;

/// The part of the wiring that is about uploads.
final class UploadWiring {

    private static final String FILES_BUCKET = "FILES_BUCKET";
    private static final String IMPORT_FUNCTION = "IMPORT_FUNCTION";
    /// On the function's own disk.
    private static final Path SCRATCH = Path.of(System.getProperty("java.io.tmpdir"), "foerdertopf");

    private final Wiring wiring;
    private final Platform platform;

    UploadWiring(Wiring wiring) {
        this.wiring = wiring;
        this.platform = wiring.platform();
    }

    Endpoint creating() {
        return new CreateUploadEndpoint(
            wiring.bodies(), new CreatingUpload(wiring.books().journal(), links()), platform.clock());
    }

    Endpoint getting() {
        return new GetUploadEndpoint(new ReadingUploads(wiring.books().journal()), links(), Messages.LOADED);
    }

    Endpoint listing() {
        return new ListUploadsEndpoint(new ReadingUploads(wiring.books().journal()), wiring.bodies(), Messages.LOADED);
    }

    Endpoint templates() {
        return new GetTemplateEndpoint();
    }

    ImportEvents events() {
        return new ImportEvents(files());
    }

    ResumingImport resuming() {
        return new ResumingImport(wiring.books().whole(), files());
    }

    /// Of all bodies, and of files that came to nowhere.
    OverdueUploads overdue() {
        var owners = Stream.concat(wiring.bodies().all().stream().map(Body::id), Stream.of(Place.Nowhere.NOBODY));
        return new OverdueUploads(wiring.books().whole(), owners.toList(), platform.clock());
    }

    ImportingFile importing() {
        var ledger = wiring.books().whole();
        var rules = wiring.rules();
        return new ImportingFile(
            new ImportTools(
                ledger,
                new PageBooking(ledger, rules, wiring.programme(), wiring.pause()),
                rules,
                wiring.bodies(),
                files(),
                new CsvTables(),
                Messages.LOADED,
                SummaryJson::of,
                new LambdaContinuation(
                    platform.clients().lambda(), platform.environment().required(IMPORT_FUNCTION), platform.clock()),
                platform.clock(),
                SCRATCH));
    }

    private FileStore files() {
        return new S3FileStore(platform.clients().s3(), bucket());
    }

    private UploadLinks links() {
        return new S3UploadLinks(platform.clients().presigner(), bucket());
    }

    private String bucket() {
        return platform.environment().required(FILES_BUCKET);
    }
}
