/// What spreadsheets make of the cells they open.
@NullMarked
package foerdertopf.spreadsheet;

import org.jspecify.annotations.NullMarked;
