/// Handlers that translate, delegate and answer, and the wiring that builds what they delegate to.
@NullMarked
package foerdertopf.lambda;

import org.jspecify.annotations.NullMarked;
