package foerdertopf.local.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import foerdertopf.local.json.Json;

/// A month's work, March 2016: claims of each line, a withdrawal, a budget used up to the last cent, a file of 10 000
/// rows, the month's report. Done a second time on the same state it gets the same answers and changes nothing.
public final class SampleJob {

    private static final OffsetDateTime MARCH = OffsetDateTime.parse("2016-03-15T10:00:00+01:00");
    private static final OffsetDateTime APRIL = OffsetDateTime.parse("2016-04-01T05:00:00+02:00");
    private static final int ROWS = 10_000;
    private static final int SHOWN_ROWS = 8;

    private final Api api;
    private final Path folder;
    private final PrintStream out;

    private SampleJob(Api api, Path folder, PrintStream out) {
        this.api = api;
        this.folder = folder;
        this.out = out;
    }

    /// Does everything, tells what came of it, and keeps the files that came of it in the folder.
    public static void run(URI http, Path folder, PrintStream out) throws SampleFailure {
        try (var api = new Api(http)) {
            var job = new SampleJob(api, folder, out);
            job.submitClaims();
            job.useUpABudget();
            job.importCourses();
            job.closeTheMonth();
            job.showTheWayOn();
        }
    }

    private void submitClaims() throws SampleFailure {
        setClock(MARCH);
        say("");
        say("Claims of each funding line, March 2016 (the functions' clock is set)");
        var claims = SampleClaims.ofEachLine();
        for (var i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            var answer = api.post(claim.applicant(), "/v1/claims", "sample-claim-" + i, claim.json())
                .expect(201);
            say("  %-20s %-9s %12s EUR  %s".formatted(claim.fundingLine(), claim.body(), answer.field("subsidy"),
                answer.field("claimId")));
            if (i == 0) {
                showTrace(answer.json());
            }
            if (claim.reference().equals("IP-2016-021")) {
                withdraw(claim.applicant(), answer.field("claimId"));
            }
        }
    }

    private void showTrace(Json claim) {
        claim.list("trace").forEach(step -> {
            if (step instanceof Map<?, ?> limit) {
                say("      %s %12s  %s".formatted(Boolean.TRUE.equals(limit.get("binding")) ? "->" : "  ",
                    limit.get("amount"), limit.get("text")));
            }
        });
    }

    private void withdraw(Person applicant, String claimId) throws SampleFailure {
        var answer = api.post(applicant, "/v1/claims/" + claimId + "/withdrawal", "sample-withdrawal",
            "{\"reason\":\"Das Vorhaben wird verschoben.\"}").expect(200);
        say("      %s: the money is free again".formatted(answer.field("status")));
    }

    private void useUpABudget() throws SampleFailure {
        say("");
        say("A budget used up: deutsch4u-2017, 142 full courses by file, then single claims");
        var darmstadt = Person.applicantOf("06411");
        var upload = new Uploads(api).send(darmstadt, "deutsch4u", "Deutsch4U 2017.csv", CourseFiles.fullCourses());
        say("  file               %12s EUR  %s courses".formatted(upload.field("subsidy"), upload.count("accepted")));
        var claims = SampleClaims.lastCents();
        var last = api.post(darmstadt, "/v1/claims", "sample-last", claims.getFirst().json()).expect(201);
        say("  the last cents     %12s EUR".formatted(last.field("subsidy")));
        var refused = api.post(darmstadt, "/v1/claims", "sample-cent", claims.getLast().json()).expect(409);
        say("  one cent more      refused: %s, requested %s, available %s".formatted(refused.field("code"),
            refused.field("requested"), refused.field("available")));
        showPool("deutsch4u-2017");
    }

    private void showPool(String pool) throws SampleFailure {
        var figures = api.get(Person.inThe("officer"), "/v1/pools/" + pool).expect(200);
        say("  %s: limit %s = available %s + reserved %s + approved %s + paid %s".formatted(pool,
            figures.field("limit"),
            figures.field("available"), figures.field("reserved"), figures.field("approved"), figures.field("paid")));
    }

    private void importCourses() throws SampleFailure {
        say("");
        say("A file of 10 000 language courses, as a German spreadsheet saves it");
        var upload = new Uploads(api).send(Person.applicantOf("06414"), "language-course", "Sprachkurse 2016.csv",
            CourseFiles.languageCourses(ROWS));
        say("  %d rows read, %d accepted, %d rejected, %s EUR, after %.1f s".formatted(upload.count("rowsRead"),
            upload.count("accepted"), upload.count("rejected"), upload.field("subsidy"),
            upload.took().toMillis() / 1000.0));
        showRows(keep("rejected.csv", upload.result("rejected")));
        keep("accepted.csv", upload.result("accepted"));
        showPool("wir-2016");
    }

    private void showRows(Path file) throws SampleFailure {
        try (var rows = Files.lines(file)) {
            rows.skip(1).limit(SHOWN_ROWS).forEach(row -> say("      " + row));
        } catch (IOException e) {
            throw new SampleFailure(file + " cannot be read: " + e);
        }
    }

    private Path keep(String name, String link) throws SampleFailure {
        var file = folder.resolve(name);
        api.save(link, file);
        say("  %-18s %s".formatted(name, file));
        say("      " + link);
        return file;
    }

    private void closeTheMonth() throws SampleFailure {
        setClock(APRIL);
        say("");
        say("The month is closed and reported, as the schedule does on the 1st of April at five");
        api.postLocal("/_local/schedules/MonthlyReportSchedule", "").expect(200);
        var report = api.get(Person.inThe("treasurer"), "/v1/reports?month=2016-03").expect(200);
        for (var kind : List.of("pdf", "csv", "json")) {
            keep("report-2016-03." + kind, link(report.json(), kind));
        }
    }

    /// The first link of that name in an answer, however deep it lies.
    private static String link(Json json, String name) {
        return json.string(name)
            .or(() -> json.fields()
                .keySet()
                .stream()
                .flatMap(field -> json.object(field).stream())
                .map(inner -> link(inner, name))
                .filter(found -> !found.isEmpty())
                .findFirst())
            .orElse("");
    }

    private void showTheWayOn() {
        say("");
        say("Go on yourself");
        say("  web form   " + api.base() + "/");
        say("  a token    curl '" + api.base() + "/_local/token?groups=officer'");
        say("  a claim    curl -H \"Authorization: Bearer $TOKEN\" " + api.base() + "/v1/claims?limit=5");
    }

    /// The clock only goes on: a second run finds it where the first one left it.
    private void setClock(OffsetDateTime time) throws SampleFailure {
        var now = OffsetDateTime.parse(api.getLocal("/_local/clock").expect(200).field("now"));
        if (now.getYear() > APRIL.getYear() || now.isBefore(time)) {
            api.postLocal("/_local/clock", Json.text(Map.of("now", time.toString()))).expect(200);
        }
    }

    private void say(String line) {
        out.println(line);
    }
}
