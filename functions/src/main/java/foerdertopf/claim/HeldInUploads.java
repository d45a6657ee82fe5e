package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /// Claims by the first page of their chunk; most chunks are one page.
    void hold(Map<PageKey, List<ClaimNumber>> claims) {
        var keys = List.copyOf(claims.keySet());
        for (var from = 0; from < keys.size(); from += PAGES_AT_ONCE) {
            hold(keys.subList(from, Math.min(keys.size(), from + PAGES_AT_ONCE)), claims);
        }
    }

    private void hold(List<PageKey> keys, Map<PageKey, List<ClaimNumber>> claims) {
        var statuses = ledger.statuses(keys);
        var elsewhere = claims.entrySet()
            .stream()
            .filter(chunk -> keys.contains(chunk.getKey()))
            .collect(
                Collectors.toMap(Map.Entry::getKey, chunk -> (List<ClaimNumber>) new ArrayList<>(chunk.getValue())));
        ledger.pages(keys)
            .forEach(page -> elsewhere.computeIfPresent(page.page(), (_, rest) -> without(rest, page, statuses)));
        elsewhere.forEach((key, rest) -> {
            if (!rest.isEmpty()) {
                holdInOtherPages(key, rest);
            }
        });
    }

    private List<ClaimNumber> without(List<ClaimNumber> claims, Page page, List<PageStatus> statuses) {
        claims.removeIf(claim -> look(claim, page, statuses));
        return claims;
    }

    /// Claims of several years lie in several pages of one chunk.
    private void holdInOtherPages(PageKey key, List<ClaimNumber> claims) {
        var chunk = ledger.chunk(key.intake(), key.chunk());
        var rest = new ArrayList<>(claims);
        chunk.pages().forEach(page -> rest.removeIf(claim -> look(claim, page, chunk.statuses())));
        rest.forEach(_ -> HeldMeasures.shown(Optional.empty()));
    }

    /// Whether the claim lies in this page; if it holds its measure, that is noted.
    private boolean look(ClaimNumber claim, Page page, List<PageStatus> statuses) {
        var place = Places.indexOf(page.claims(), ClaimEntry::row, claim.row());
        if (place < 0) {
            return false;
        }
        var status = HeldMeasures.shown(
            statuses.stream().filter(candidate -> candidate.page().equals(page.page())).findFirst());
        if (status.statuses().get(place).holdsIdentity()) {
            held.put(claim, page.claims().get(place).measure());
        }
        return true;
    }
}
