package foerdertopf.aws;

import java.util.List;

/// The two tables and every name that the template has to agree with.
public record Tables(String journal, String pools) {

    /// Partition and sort key of both tables.
    public static final String PK = "pk";
    public static final String SK = "sk";

    public static final Index BY_BODY = new Index("byBody", "bodyKey", "bodySort");
    public static final Index BY_MONTH = new Index("byMonth", "monthKey", "monthSort");
    public static final Index OPEN = new Index("open", "openKey", "openSort");

    /// The table of pools has none.
    public static final List<Index> JOURNAL_INDEXES = List.of(BY_BODY, BY_MONTH, OPEN);

    /// An index that holds the keys of those items alone that bear both its attributes.
    public record Index(String name, String key, String sort) {}
}
