/// From a measure to a journaled claim, and through its life.
@NullMarked
package foerdertopf.claim;

import org.jspecify.annotations.NullMarked;
