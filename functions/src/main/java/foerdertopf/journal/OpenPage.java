package foerdertopf.journal;

/// A page with a claim that nobody has decided on, as the list of these names it: the oldest first, and what came in at the
/// same moment by intake and row.
public record OpenPage(PageKey page, Arrival arrival) implements Comparable<OpenPage> {

    @Override
    public int compareTo(OpenPage other) {
        var byTime = arrival.at().compareTo(other.arrival.at());
        var byIntake = byTime == 0 ? page.intake().compareTo(other.page.intake()) : byTime;
        return byIntake == 0 ? Integer.compare(page.firstRow(), other.page.firstRow()) : byIntake;
    }
}
