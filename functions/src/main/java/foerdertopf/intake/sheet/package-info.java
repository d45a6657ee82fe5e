/// From the cells of a spreadsheet to measures: columns of each funding line, numbers and dates as German and English
/// spreadsheets write them, rows gathered into claims. What a field may hold is said in [foerdertopf.claim.fields].
@NullMarked
package foerdertopf.intake.sheet;

import org.jspecify.annotations.NullMarked;
