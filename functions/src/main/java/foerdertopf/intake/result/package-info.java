/// What became of each row of a file, as files for those who sent it.
@NullMarked
package foerdertopf.intake.result;

import org.jspecify.annotations.NullMarked;
