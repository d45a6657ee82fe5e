/// Why something was refused: stable codes and the values their texts need.
@NullMarked
package foerdertopf.refusal;

import org.jspecify.annotations.NullMarked;
