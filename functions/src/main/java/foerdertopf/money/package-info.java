/// Exact euro amounts and fractions: the only place where arithmetic on money happens.
@NullMarked
package foerdertopf.money;

import org.jspecify.annotations.NullMarked;
