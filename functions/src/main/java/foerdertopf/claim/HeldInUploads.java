package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.subsidy.Measure;

/// The part of [HeldMeasures] that looks into uploads: a few pages at a time, since each may hold a thousand claims.
record HeldInUploads(LedgerReader ledger, Map<ClaimNumber, Measure> held) {

    private static final int PAGES_AT_ONCE = 16;

    /// Claims by the first page of their chunk. Whether all of them show.
    boolean allShow(Map<PageKey, List<ClaimNumber>> claims) {
        var chunks = List.copyOf(claims.entrySet());
        for (var from = 0; from < chunks.size(); from += PAGES_AT_ONCE) {
            if (!allShow(chunks.subList(from, Math.min(chunks.size(), from + PAGES_AT_ONCE)))) {
                return false;
            }
        }
        return true;
    }

    private boolean allShow(List<Map.Entry<PageKey, List<ClaimNumber>>> chunks) {
        var keys = chunks.stream().map(Map.Entry::getKey).toList();
        var statuses = ledger.statuses(keys);
        var pages = ledger.pages(keys);
        for (var chunk : chunks) {
            var rest = new ArrayList<>(chunk.getValue());
            pages.stream()
                .filter(page -> page.page().equals(chunk.getKey()))
                .forEach(page -> rest.removeIf(claim -> shows(claim, page, statuses)));
            if (!rest.isEmpty() && !showInOtherPages(chunk.getKey(), rest)) {
                return false;
            }
        }
        return true;
    }

    /// Claims of several years lie in several pages of one chunk.
    private boolean showInOtherPages(PageKey key, List<ClaimNumber> claims) {
        var chunk = ledger.chunk(key.intake(), key.chunk());
        chunk.pages().forEach(page -> claims.removeIf(claim -> shows(claim, page, chunk.statuses())));
        return claims.isEmpty();
    }

    /// Whether the claim lies in this page, and its status is there; if it holds its measure, that is noted.
    private boolean shows(ClaimNumber claim, Page page, List<PageStatus> statuses) {
        var place = Places.indexOf(page.claims(), ClaimEntry::row, claim.row());
        var status = statuses.stream().filter(candidate -> candidate.page().equals(page.page())).findFirst();
        if (place < 0 || status.isEmpty()) {
            return false;
        }
        if (status.get().statuses().get(place).holdsIdentity()) {
            held.put(claim, page.claims().get(place).measure());
        }
        return true;
    }
}
