/// Numbers that name intakes, claims and bodies.
@NullMarked
package foerdertopf.ids;

import org.jspecify.annotations.NullMarked;
