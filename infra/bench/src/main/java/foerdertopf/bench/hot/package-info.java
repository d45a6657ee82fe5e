/// One hot pool: many clients send single claims on one budget, to a store under DynamoDB's limits in simulated time.
@NullMarked
package foerdertopf.bench.hot;

import org.jspecify.annotations.NullMarked;
