/// What the tests of all modules share.
@NullMarked
package foerdertopf.testing;

import org.jspecify.annotations.NullMarked;
