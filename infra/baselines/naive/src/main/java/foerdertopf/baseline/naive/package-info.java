/// Submitting a claim in the usual way: the same checks, the same rules, one transaction.
@NullMarked
package foerdertopf.baseline.naive;

import org.jspecify.annotations.NullMarked;
