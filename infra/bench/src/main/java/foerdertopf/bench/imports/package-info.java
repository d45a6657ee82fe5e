/// Importing a file of many claims: the product's way, and two usual ones with the same checks and the same results.
@NullMarked
package foerdertopf.bench.imports;

import org.jspecify.annotations.NullMarked;
