package foerdertopf.report;

import java.time.YearMonth;

/// Has the report of a month built, somewhere else and later: returns at once.
public interface ReportStarter {

    void start(YearMonth month);
}
