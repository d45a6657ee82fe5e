package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;

/// Distinguishes what moved while it was read from what is damaged. A claim that was decided on meanwhile is another one
/// when it is read again; where it is the same and still does not fit to the rest of the books, time and again, nothing
/// moves and the books are damaged.
final class Misfits {

    /// With the pauses between tries about half a second: far longer than a transaction takes to show as a whole.
    private static final int MOST_ALIKE = 10;

    private final List<Place> alike = new ArrayList<>();

    /// Throws where this claim has not moved since it first did not fit.
    void note(Place place) {
        if (!alike.isEmpty() && !alike.getLast().equals(place)) {
            alike.clear();
        }
        alike.add(place);
        if (alike.size() == MOST_ALIKE) {
            throw new IllegalStateException(
                "claim " + place.view().number() + " has not moved, and what it holds is not in the books");
        }
    }
}
