/// The first answer of a function that has just been started, in Lambda's own runtime: ours beside usual ones.
@NullMarked
package foerdertopf.bench.cold;

import org.jspecify.annotations.NullMarked;
