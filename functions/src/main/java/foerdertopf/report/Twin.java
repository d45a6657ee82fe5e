package foerdertopf.report;

/// One of the forms a report is written in. The same report gives the same bytes.
public interface Twin {

    /// Such as `report.pdf`.
    String fileName();

    String contentType();

    byte[] write(MonthlyReport report, Scope scope);
}
