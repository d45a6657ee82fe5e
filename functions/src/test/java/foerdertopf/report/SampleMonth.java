package foerdertopf.report;

import static foerdertopf.report.Measures.FRANKFURT;
import static foerdertopf.report.Measures.KASSEL;

import java.util.List;
import java.util.stream.Stream;

import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.RejectedRow;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// A month counted by hand. February: three claims, one of them withdrawn in March. March: claims of several kinds, one
/// of them withdrawn at once, one refused for lack of money, one waiting, and an upload with rejected rows.
final class SampleMonth {

    static final Terms WAIT = new Terms(false, true);

    private SampleMonth() {}

    /// Closing the month is left to the test.
    static Office march() {
        var office = new Office();
        office.at("2016-02-10T10:00:00");
        var early = office.submit(Measures.training(FRANKFURT, "T-1", 10));
        office.submit(Measures.guide(FRANKFURT, "L-100", 1, 4));
        office.submit(Measures.languageCourse(KASSEL, "S-1", 500));
        office.at("2016-03-01T05:00:00").building().closeAndBuild();
        office.at("2016-03-10T10:00:00");
        office.submit(Measures.post(KASSEL));
        office.submit(Measures.course(KASSEL, "D-1", 280));
        office.submit(Measures.guide(KASSEL, "L-100", 5, 6));
        office.submit(Measures.guide(KASSEL, "L-200", 5, 7));
        var regretted = office.submit(Measures.languageCourse(FRANKFURT, "S-2", 1_000));
        office.at("2016-03-20T23:30:00");
        office.withdraw(early);
        office.withdraw(regretted);
        // 4 549 410.00 are left of wir-2016 at this point: one participant too many, then two that fit, then one who waits.
        office.submit(Measures.training(FRANKFURT, "T-2", 60_659));
        office.submit(Measures.training(FRANKFURT, "T-3", 2));
        office.submit(Measures.training(FRANKFURT, "T-4", 60_659), WAIT);
        office.upload(
            List.of(Measures.languageCourse(KASSEL, "S-3", 300)),
            List.of(rejected(2, Code.INVALID, Code.INVALID), rejected(3, Code.INVALID, Code.CROSSES_YEAR)));
        return office;
    }

    private static RejectedRow rejected(int row, Code... codes) {
        return new RejectedRow(
            row, Stream.of(codes).map(code -> new RejectedRow.Finding("to", Refusal.of(code))).toList());
    }
}
