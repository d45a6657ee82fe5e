/// Comma-, semicolon- and tab-separated files as spreadsheets write them; the only user of FastCSV.
@NullMarked
package foerdertopf.csv;

import org.jspecify.annotations.NullMarked;
