package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Encoded;
import foerdertopf.journal.Head;
import foerdertopf.journal.Move;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.journal.Upload;

/// The transaction of a decision about one claim: the entry, its request's mark, the head and, in an upload, the status
/// beside the page.
record DecisionPosting(Place place, Decision decision, Move move, RequestMark mark, Release release) {

    Posting posting() {
        var encoded = Encoded.of(decision);
        var chain = place.chain().after(encoded);
        return new Posting(
            List.of(encoded),
            new HeadChange.Replaces(place.chain().version(), head(chain)),
            statuses(),
            release.changes(),
            List.of(),
            List.of(mark),
            release.guard());
    }

    private Head head(Chain chain) {
        return switch (place) {
            case Place.InIntake(var head, _, _, _) -> head.after(chain, move.to());
            case Place.InUpload(var head, _, _, _, _) ->
                new Head.OfUpload(head.intake(), chain, retallied(head.upload()));
        };
    }

    private Upload retallied(Upload upload) {
        var before = place.view().entry();
        var left = before.result().subsidy().amount();
        var arriving = before.after(move).result().subsidy().amount();
        var tallies = new TreeMap<>(upload.tallies());
        tallies.computeIfPresent(move.from(), (_, tally) -> tally.minus(left));
        tallies.merge(move.to(), Tally.NONE.plus(arriving), (tally, _) -> tally.plus(arriving));
        return upload.with(tallies);
    }

    private List<StatusChange> statuses() {
        return switch (place) {
            case Place.InIntake _ -> List.of();
            case Place.InUpload(_, var status, _, _, _) ->
                List.of(new StatusChange.Replaces(status.version(), moved(status)));
        };
    }

    private PageStatus moved(PageStatus status) {
        var statuses = new ArrayList<Status>(status.statuses());
        statuses.set(place.page().claims().indexOf(place.entry()), move.to());
        return status.after(statuses);
    }
}
