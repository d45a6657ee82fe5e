package foerdertopf.local.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import foerdertopf.local.testing.Caller;
import foerdertopf.local.testing.ProductCloud;
import foerdertopf.stores.LocalAccess;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/// What people and schedules have the functions do, on every way there is.
final class Errands {

    private static final String OFFICER = "groups=officer";
    private static final String COURSES = "Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten;Drittmittel";
    private static final String APPLICANT = "groups=applicant&body=06411";

    private final ProductCloud cloud;
    private final Caller caller;
    private String name = "KEPT";
    private int year = 2018;
    private int uploads;

    Errands(ProductCloud cloud) {
        this.cloud = cloud;
        this.caller = cloud.caller();
    }

    /// From now on with other measures, and for others.
    void again(String other) {
        name = other;
        year++;
    }

    /// Claims of all outcomes, read, listed and withdrawn.
    void claims() {
        var course = submit("K-1", course("K-1", "02", 100));
        done(course, 201);
        done(submit("K-1", course("K-1", "02", 100)), 201);
        done(submit("K-2", course("K-1", "02", 100)), 409);
        done(submit("L-1", languageCourse("L-1")), 201);
        done(submit("L-2", languageCourse("L-1")), 409);
        done(submit("G-1", guide("G-1", "2017-W10", 4)), 201);
        var path = "/v1/claims/" + course.field("claimId");
        done(caller.get(APPLICANT, path), 200);
        done(withdraw(path), 200);
        done(withdraw(path), 200);
    }

    /// Single claims draw from leases, which are over after a minute, and are called back where they are in the way: the
    /// second claim is larger than what the budget's own item has reserved.
    void claimsOnLeases(String afterwards) {
        done(submit("G-2", guide("G-2", year + "-W11", 1)), 201);
        var leased = submit("G-3", guide("G-3", year + "-W12", 8));
        done(leased, 201);
        lists();
        done(withdraw("/v1/claims/" + leased.field("claimId")), 200);
        clock(afterwards);
        openALease("G-4", "W13");
        clock(afterwards.replace(":05:00", ":15:00"));
        openALease("G-5", "W14");
    }

    void openALease(String reference, String week) {
        done(submit(reference, guide(reference, year + "-" + week, 2)), 201);
    }

    /// Where the budget is used up: nothing is left for a course that has had money already.
    void claimsOnAnEmptyBudget() {
        done(submit("E-1", later("LAST")), 409);
        var waiting = submit("E-2", later("LAST").replace("{\"fundingLine", "{\"waitIfExhausted\":true,\"fundingLine"));
        done(waiting, 201);
        done(withdraw("/v1/claims/" + waiting.field("claimId")), 200);
    }

    /// Every claim and every upload that there is, one by one.
    void details() {
        for (var claim : caller.get(OFFICER, "/v1/claims?body=06411&limit=5").json().list("items")) {
            done(caller.get(OFFICER, "/v1/claims/" + ((Map<?, ?>) claim).get("claimId")), 200);
        }
        for (var upload : caller.get(OFFICER, "/v1/uploads?body=06411").json().list("items")) {
            done(caller.get(OFFICER, "/v1/uploads/" + ((Map<?, ?>) upload).get("uploadId")), 200);
        }
    }

    void lists() {
        for (var query : new String[]{"limit=2", "body=06411", "body=06411&year=2017", "status=withdrawn&limit=3"}) {
            done(caller.get(OFFICER, "/v1/claims?" + query), 200);
        }
        done(caller.get(OFFICER, "/v1/pools"), 200);
        done(caller.get(OFFICER, "/v1/pools?kind=entitlement"), 200);
        done(caller.get(APPLICANT, "/v1/pools?kind=entitlement"), 200);
        done(caller.get(OFFICER, "/v1/pools/wir-2016"), 200);
        done(caller.get(OFFICER, "/v1/pools/deutsch4u-2017"), 200);
        done(caller.get(OFFICER, "/v1/pools/guide/DA-" + name + "/2017"), 200);
        done(caller.get(APPLICANT, "/v1/uploads?body=06411"), 200);
        done(caller.get(APPLICANT, "/v1/templates/deutsch4u"), 200);
    }

    /// The 142 full courses that a year's budget pays, and one more for the rest of the budget.
    void useUpABudget() {
        var rows = new ArrayList<>(List.of(COURSES));
        for (var course = 1; course <= 142; course++) {
            rows.add("FULL-" + course + ";VHS;kommunal;01.02.2017;30.06.2017;300;10.500,00;0,00");
        }
        rows.add("LAST;VHS;kommunal;01.02.2017;30.06.2017;280;9.000,00;0,00");
        upload("deutsch4u", "voll", rows.toArray(String[]::new));
    }

    /// A file put there directly, with rows that are funded, rows that are funded already and rows that find no money.
    void courseFile() {
        upload("deutsch4u", name, COURSES,
            name + "-A;VHS;kommunal;01.02.2016;30.06.2016;100;3.500,00;0,00",
            name + "-A;VHS;kommunal;01.02.2016;30.06.2016;100;3.500,00;0,00",
            "LAST;VHS;kommunal;01.07.2017;31.08.2017;10;350,00;0,00");
    }

    /// Thousands of rows, and rows so large that they use up what is left of a year's money, with a lease still open.
    void largeFile() {
        done(submit("G-6", guide("G-6", "2017-W14", 4)), 201);
        done(submit("G-7", guide("G-7", "2017-W15", 4)), 201);
        var rows = new ArrayList<>(List.of("Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE"));
        for (var course = 1; course <= 2_500; course++) {
            rows.add(name + "-" + course + ";VHS;kommunal;01.02.2017;30.06.2017;10");
        }
        for (var course = 1; course <= 5; course++) {
            rows.add(name + "-large-" + course + ";VHS;kommunal;01.02.2017;30.06.2017;1.000.000");
        }
        upload("language-course", name, rows.toArray(String[]::new));
    }

    /// A link is asked for.
    void signedFile() {
        done(caller.post(APPLICANT, "/v1/uploads", name + "upload",
            "{\"body\":\"06411\",\"fundingLine\":\"deutsch4u\",\"fileName\":\"" + name + ".csv\",\"size\":100}"), 201);
    }

    /// Rows that are gathered first.
    void guideFile() {
        upload("guide-deployment", name, "Kennzeichen;Träger;Trägerart;Von;Bis;Lotse;Woche;Stunden",
            name + "-L;VHS;kommunal;06.03.2017;30.06.2017;DA-F" + name + ";2017-W12;4,5",
            name + "-L;VHS;kommunal;06.03.2017;30.06.2017;DA-F" + name + ";2017-W13;4,5");
    }

    private void upload(String line, String file, String... rows) {
        try (var s3 = S3Client.builder()
            .endpointOverride(cloud.addresses().s3())
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
            s3.putObject(put -> put.bucket(cloud.addresses().buckets().getFirst())
                .key("uploads/06411/" + line + "/" + file + ".csv"),
                RequestBody.fromString(String.join("\r\n", rows) + "\r\n"));
        }
        uploads++;
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(200)).until(this::areUploadsDone);
    }

    private boolean areUploadsDone() {
        var all = caller.get(APPLICANT, "/v1/uploads?body=06411&limit=500").text();
        return all.split("\"status\":\"done\"", -1).length == uploads + 1;
    }

    /// The report of a month that is open, asked for and shown, and one that was not asked for.
    void reports(String month) {
        done(caller.get(OFFICER, "/v1/reports?month=" + month), 200, 404);
        done(caller.post(OFFICER, "/v1/reports", "report-" + name, "{\"month\":\"" + month + "\"}"), 202);
        done(caller.post(OFFICER, "/v1/reports", "report-" + name, "{\"month\":\"" + month + "\"}"), 202);
        await().atMost(Duration.ofMinutes(2))
            .until(() -> caller.get(OFFICER, "/v1/reports?month=" + month).text().contains("ready"));
    }

    void schedule(String schedule) {
        done(caller.postLocal("/_local/schedules/" + schedule, ""), 200);
    }

    void clock(String now) {
        done(caller.postLocal("/_local/clock", "{\"now\":\"" + now + "\"}"), 200);
    }

    private Caller.Answer submit(String key, String claim) {
        return caller.post(APPLICANT, "/v1/claims", name + key, claim);
    }

    private Caller.Answer withdraw(String path) {
        return caller.post(APPLICANT, path + "/withdrawal", name + path.substring(11), "{\"reason\":\"fällt aus\"}");
    }

    private String course(String reference, String month, int units) {
        return """
            {"fundingLine":"deutsch4u","body":"06411","carrier":{"name":"VHS","kind":"municipal"},"reference":"%s",
            "period":{"from":"2016-%s-01","to":"2016-06-30"},"details":{"units":%d,"costs":"3500.00"}}"""
            .formatted(name + reference, month, units);
    }

    private static String later(String reference) {
        return """
            {"fundingLine":"deutsch4u","body":"06411","carrier":{"name":"VHS","kind":"municipal"},"reference":"%s",
            "period":{"from":"2017-07-01","to":"2017-08-31"},"details":{"units":10,"costs":"350.00"}}"""
            .formatted(reference);
    }

    private String languageCourse(String reference) {
        return """
            {"fundingLine":"language-course","body":"06411","carrier":{"name":"VHS","kind":"municipal"},"reference":"%s",
            "period":{"from":"2017-03-01","to":"2017-06-30"},"details":{"participantUnits":12}}"""
            .formatted(name + reference);
    }

    private String guide(String reference, String week, int hours) {
        return """
            {"fundingLine":"guide-deployment","body":"06411","carrier":{"name":"VHS","kind":"municipal"},"reference":"%s",
            "period":{"from":"%s-01-10","to":"%s-06-30"},
            "details":{"guide":"DA-%s","weeks":[{"week":"%s","hours":"%d"}]}}"""
            .formatted(name + reference, week.substring(0, 4), week.substring(0, 4), name, week, hours);
    }

    private static void done(Caller.Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
    }
}
