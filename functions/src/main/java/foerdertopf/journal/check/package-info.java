/// Rebuilds everything that is derived from the journal alone, and compares it with what stands in the books.
@NullMarked
package foerdertopf.journal.check;

import org.jspecify.annotations.NullMarked;
