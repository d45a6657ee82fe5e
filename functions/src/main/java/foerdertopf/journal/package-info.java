/// The append-only journal (Buchungsjournal) and the one port that writes it together with the pools it explains.
@NullMarked
package foerdertopf.journal;

import org.jspecify.annotations.NullMarked;
