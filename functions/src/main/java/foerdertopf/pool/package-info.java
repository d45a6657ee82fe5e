/// Whatever limits a claim: budgets of a year and entitlements of the rules.
@NullMarked
package foerdertopf.pool;

import org.jspecify.annotations.NullMarked;
