package foerdertopf.intake.table;

/// How large a table and its parts may be. Far above any real file: what exceeds them is broken or hostile.
public final class Limits {

    public static final int MOST_ROWS = 20_000_000;
    public static final int MOST_CELL_BYTES = 64 * 1024;
    public static final int MOST_ROW_BYTES = 256 * 1024;
    public static final int MOST_HEADER_BYTES = 16 * 1024;
    public static final int MOST_CELLS = 500;

    private Limits() {}
}
