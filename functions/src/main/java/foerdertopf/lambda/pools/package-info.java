/// The routes that show pools.
@NullMarked
package foerdertopf.lambda.pools;

import org.jspecify.annotations.NullMarked;
