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

    /// What was accepted counts as it came in; the tallies count each claim as it stands.
    void add(Page page, List<Standing> claims) {
        rejected += page.rejected().size();
        for (var claim : claims) {
            var born = claim.born();
            if (born.result() instanceof ClaimEntry.Refused) {
                rejected += born.rows().size();
            } else {
                accepted += born.rows().size();
                subsidy = subsidy.plus(born.result().subsidy().amount());
            }
            var amount = claim.now().result().subsidy().amount();
            tallies.merge(claim.status(), Tally.NONE.plus(amount), (tally, _) -> tally.plus(amount));
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
