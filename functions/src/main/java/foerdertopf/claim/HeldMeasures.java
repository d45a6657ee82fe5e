package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.subsidy.Measure;

/// Looks up which of many claims hold their measures now. Statuses are read first and in batches, pages only where a
/// claim may hold something: a measure that was withdrawn a thousand times costs ten reads.
final class HeldMeasures {

    private final LedgerReader ledger;
    private final Map<ClaimNumber, Measure> held = new HashMap<>();

    private HeldMeasures(LedgerReader ledger) {
        this.ledger = ledger;
    }

    static Map<ClaimNumber, Measure> among(Collection<ClaimNumber> claims, LedgerReader ledger) {
        var measures = new HeldMeasures(ledger);
        if (!claims.isEmpty()) {
            measures.lookUp(claims);
        }
        return measures.held;
    }

    private void lookUp(Collection<ClaimNumber> claims) {
        var heads = ledger.heads(claims.stream().map(ClaimNumber::intake).distinct().toList())
            .stream()
            .collect(Collectors.toMap(HeldMeasures::intake, Function.identity()));
        var forms = new ArrayList<PageKey>();
        var chunks = new HashMap<PageKey, List<ClaimNumber>>();
        for (var claim : claims) {
            switch (shown(Optional.ofNullable(heads.get(claim.intake())))) {
                case Head.OfClaim(var intake, _, var status, _) ->
                    Stream.of(PageKey.single(intake)).filter(_ -> status.holdsIdentity()).forEach(forms::add);
                case Head.OfUpload upload ->
                    chunks.computeIfAbsent(firstPage(upload, claim), _ -> new ArrayList<>()).add(claim);
                case Head.OfSeries series -> throw noClaims(series);
            }
        }
        holdForms(forms);
        new HeldInUploads(ledger, held).hold(chunks);
    }

    private void holdForms(List<PageKey> forms) {
        var pages = new TreeMap<ClaimNumber, Page>();
        ledger.pages(forms).forEach(page -> pages.put(new ClaimNumber(page.page().intake(), 1), page));
        for (var form : forms) {
            var claim = new ClaimNumber(form.intake(), form.firstRow());
            held.put(claim, shown(Optional.ofNullable(pages.get(claim))).claims().getFirst().measure());
        }
    }

    /// Most chunks are one page, which bears the chunk's first row.
    private static PageKey firstPage(Head.OfUpload upload, ClaimNumber claim) {
        var chunk = shown(Places.chunkWith(upload.upload().chunks(), claim.row()));
        return new PageKey(upload.intake(), chunk, chunk);
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

    /// A claim left its mark in the transaction that wrote all of it. Where a part of it does not show yet, nobody knows
    /// whether the measure is free.
    static <T> T shown(Optional<T> part) {
        return part.orElseThrow(() -> new LedgerBusyException("a claim that left its mark does not show yet"));
    }
}
