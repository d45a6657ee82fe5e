/// Claims between JSON and the domain: what comes in, what goes out, and what each route does.
@NullMarked
package foerdertopf.lambda.claims;

import org.jspecify.annotations.NullMarked;
