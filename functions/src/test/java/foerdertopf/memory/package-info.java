/// The ports of the domain in memory: real fakes that keep every promise of theirs, for tests.
@NullMarked
package foerdertopf.memory;

import org.jspecify.annotations.NullMarked;
