/// Packs lists of records field by field into few bytes: what is alike in many records is written once.
@NullMarked
package foerdertopf.column;

import org.jspecify.annotations.NullMarked;
