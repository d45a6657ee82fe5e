/// Strict, bounded JSON for what comes from outside, and its exact writing; no number is ever a floating one.
@NullMarked
package foerdertopf.json;

import org.jspecify.annotations.NullMarked;
