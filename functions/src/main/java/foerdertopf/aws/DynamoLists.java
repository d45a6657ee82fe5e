package foerdertopf.aws;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import foerdertopf.aws.Tables.Index;
import foerdertopf.ids.BodyId;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.LedgerLists;
import foerdertopf.journal.ListedUpload;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Slice;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.PoolId;

/// Reads the lists of the books from the journal's indexes and the owners' partitions.
class DynamoLists implements LedgerLists {

    private final TableReads reads;
    private final Tables tables;

    DynamoLists(TableReads reads, Tables tables) {
        this.reads = reads;
        this.tables = tables;
    }

    @Override
    public Slice<EntryKey> pagesByBody(BodyId body, String from, int limit) {
        return journal(Tables.BY_BODY, List.of(Keys.pagesOf(body))).slice(from, limit, ListReads.Row::key);
    }

    @Override
    public Slice<EntryKey> pagesByBodyAndYear(BodyId body, int year, String from, int limit) {
        return journal(Tables.BY_BODY, List.of(Keys.pagesOf(body)), Keys.year(year))
            .slice(from, limit, ListReads.Row::key);
    }

    @Override
    public Slice<ListedUpload> uploadsByBody(BodyId body, Instant latest, String from, int limit) {
        var range = new ListRange.NewestFirst(Keys.time(latest));
        return new ListReads(reads, journal(Tables.BY_BODY), List.of(Keys.uploadsOf(body)), range).slice(
            from, limit, row -> new ListedUpload(Keys.timeAt(row.sort()), Keys.intakeAt(row.key().partition())));
    }

    @Override
    public Slice<EntryKey> entriesByMonth(YearMonth month, String from, int limit) {
        return journal(Tables.BY_MONTH, Keys.monthParts(month)).slice(from, limit, ListReads.Row::key);
    }

    @Override
    public Slice<EntryKey> pagesByMonth(YearMonth month, String from, int limit) {
        return journal(Tables.BY_MONTH, Keys.monthParts(month), Keys.PAGE).slice(from, limit, ListReads.Row::key);
    }

    @Override
    public Slice<EntryKey> decisionsByMonth(YearMonth month, String from, int limit) {
        return journal(Tables.BY_MONTH, Keys.monthParts(month), Keys.DECISION)
            .slice(from, limit, ListReads.Row::key);
    }

    @Override
    public Slice<OpenPage> openPages(BodyId body, String from, int limit) {
        return journal(Tables.OPEN, List.of(Keys.openOf(body))).slice(from, limit,
            row -> JournalItems.openPage(row.key(), row.sort()));
    }

    @Override
    public Slice<PoolId> entitlementsByOwner(Owner owner, String from, int limit) {
        return new ListReads(
            reads, new ListSource.OfTable(tables.pools()), Keys.entitlementParts(owner), new ListRange.Whole())
            .slice(from, limit, row -> new PoolId(row.sort()));
    }

    private ListReads journal(Index index, List<String> parts) {
        return new ListReads(reads, journal(index), parts, new ListRange.Whole());
    }

    private ListReads journal(Index index, List<String> parts, String prefix) {
        return new ListReads(reads, journal(index), parts, new ListRange.Beginning(prefix));
    }

    private ListSource journal(Index index) {
        return new ListSource.OfIndex(tables.journal(), index);
    }
}
