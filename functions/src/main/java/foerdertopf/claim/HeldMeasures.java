package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.PageKey;
import foerdertopf.subsidy.Measure;

/// Looks up which of many claims hold their measures now. Statuses are read first and in batches, pages only where a
/// claim may hold something: a measure that was withdrawn a thousand times costs ten reads.
final class HeldMeasures {

    private final LedgerReader ledger;
    private final Map<ClaimNumber, Measure> held = new HashMap<>();
    private final List<PageKey> forms = new ArrayList<>();
    /// By the first page of their chunk; most chunks are one page.
    private final Map<PageKey, List<ClaimNumber>> chunks = new HashMap<>();

    private HeldMeasures(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /// A claim left its mark in the transaction that wrote all of it. Empty where a part of it does not show yet: it
    /// is not known whether the measure is free, and all is to be read again.
    static Optional<Map<ClaimNumber, Measure>> among(Collection<ClaimNumber> claims, LedgerReader ledger) {
        var measures = new HeldMeasures(ledger);
        return claims.isEmpty() || measures.allShow(claims) ? Optional.of(measures.held) : Optional.empty();
    }

    private boolean allShow(Collection<ClaimNumber> claims) {
        var heads = ledger.heads(claims.stream().map(ClaimNumber::intake).distinct().toList())
            .stream()
            .collect(Collectors.toMap(HeldMeasures::intake, Function.identity()));
        return claims.stream().allMatch(claim -> shows(Optional.ofNullable(heads.get(claim.intake())), claim))
            && formsShow()
            && new HeldInUploads(ledger, held).allShow(chunks);
    }

    private boolean shows(Optional<Head> found, ClaimNumber claim) {
        return found.filter(head -> switch (head) {
            case Head.OfClaim(var intake, _, var status, _) ->
                !status.holdsIdentity() || forms.add(PageKey.single(intake));
            case Head.OfUpload(var intake, _, var upload) -> Places.chunkWith(upload.chunks(), claim.row())
                .filter(chunk -> chunks.computeIfAbsent(new PageKey(intake, chunk, chunk), _ -> new ArrayList<>())
                    .add(claim))
                .isPresent();
            case Head.OfSeries series -> throw noClaims(series);
        }).isPresent();
    }

    private boolean formsShow() {
        var pages = ledger.pages(forms);
        pages.forEach(page -> held.put(
            new ClaimNumber(page.page().intake(), page.page().firstRow()), page.claims().getFirst().measure()));
        return pages.size() == forms.size();
    }

    private static IntakeId intake(Head head) {
        return switch (head) {
            case Head.OfClaim(var intake, _, _, _) -> intake;
            case Head.OfUpload(var intake, _, _) -> intake;
            case Head.OfSeries series -> throw noClaims(series);
        };
    }

    private static IllegalStateException noClaims(Head.OfSeries series) {
        return new IllegalStateException("a mark that leads to no claim: " + series.partition());
    }
}
