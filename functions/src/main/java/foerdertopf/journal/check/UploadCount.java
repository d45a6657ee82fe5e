package foerdertopf.journal.check;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;
import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.money.Money;

/// What the pages of an upload add up to.
final class UploadCount {

    private final SortedMap<Status, Tally> tallies = new TreeMap<>();
    private int accepted;
    private int rejected;
    private Money subsidy = Money.ZERO;

    void add(Page page, List<Status> statuses) {
        rejected += page.rejected().size();
        for (var index = 0; index < statuses.size(); index++) {
            var claim = page.claims().get(index);
            var amount = claim.result().subsidy().amount();
            if (claim.result() instanceof ClaimEntry.Refused) {
                rejected += claim.rows().size();
            } else {
                accepted += claim.rows().size();
                subsidy = subsidy.plus(amount);
            }
            tallies.merge(statuses.get(index), Tally.NONE.plus(amount), (tally, _) -> tally.plus(amount));
        }
    }

    void compare(Head.OfUpload head, Differences differences) {
        var upload = head.upload();
        var standing = new TreeMap<>(upload.tallies());
        standing.values().removeIf(Tally.NONE::equals);
        var name = " of upload " + head.intake();
        differences.compare("tallies" + name, tallies, standing);
        differences.compare("accepted rows" + name, accepted, upload.accepted());
        differences.compare("rejected rows" + name, rejected, upload.rejected());
        differences.compare("rows" + name, accepted + rejected, upload.rowsRead());
        differences.compare("subsidy" + name, subsidy, upload.subsidy());
    }
}
