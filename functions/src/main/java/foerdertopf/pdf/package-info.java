/// Reports on paper: PDF/A-2a and PDF/UA-1, the only user of the PDF library.
@NullMarked
package foerdertopf.pdf;

import org.jspecify.annotations.NullMarked;
