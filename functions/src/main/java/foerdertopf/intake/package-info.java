/// Uploads of many claims at once: announcing a file, importing it page by page, and telling what became of each row.
@NullMarked
package foerdertopf.intake;

import org.jspecify.annotations.NullMarked;
