package foerdertopf.report;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.programme.Bodies;

/// Reports of the [SampleMonth], for tests of what they are written as.
public final class SampleReports {

    public static final Wording WORDING = Office.WORDING;

    private SampleReports() {}

    /// The final report of March.
    public static MonthlyReport march() {
        var office = SampleMonth.march().at("2016-04-01T05:00:00");
        return captured(office, building -> building.closeAndBuild());
    }

    /// The draft of March, on its 21st.
    public static MonthlyReport draft() {
        var office = SampleMonth.march().at("2016-03-21T09:30:00");
        return captured(office, building -> building.closeAndBuild(office.openMonth()));
    }

    public static Bodies bodies() {
        return new Office().data.bodies();
    }

    public static ReportSections sections() {
        return new ReportSections(bodies(), WORDING);
    }

    public static Scope kassel() {
        return new Scope.OfBody(bodies().body(new BodyId("kassel")).orElseThrow());
    }

    private interface Action {
        void on(BuildingReports building);
    }

    private static MonthlyReport captured(Office office, Action action) {
        var seen = new ArrayList<MonthlyReport>();
        var twin = new Twin() {
            @Override
            public String fileName() {
                return "report.txt";
            }

            @Override
            public String contentType() {
                return "text/plain";
            }

            @Override
            public byte[] write(MonthlyReport report, Scope scope) {
                seen.add(report);
                return new byte[0];
            }
        };
        var press = new ReportPress(List.of(twin), office.data.bodies(), WORDING);
        action.on(new BuildingReports(
            office.books, office.data.programme(), office.archive, press, office.clock, office.clock::advance));
        return seen.getLast();
    }
}
