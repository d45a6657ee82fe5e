/// A spreadsheet file as rows of cells: what is known of it before it is read, and where each row begins.
@NullMarked
package foerdertopf.intake.table;

import org.jspecify.annotations.NullMarked;
