package foerdertopf.memory;

import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportArchiveContract;

class MemoryArchiveTest extends ReportArchiveContract {

    @Override
    protected ReportArchive archive() {
        return new MemoryArchive();
    }
}
