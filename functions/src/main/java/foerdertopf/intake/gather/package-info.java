/// Sorting on disk, so that memory stays small whatever the file's size: rows of one claim are brought together, and results
/// back into the order of the rows.
@NullMarked
package foerdertopf.intake.gather;

import org.jspecify.annotations.NullMarked;
