/// What every HTTP function has in common: request, identity, roles, answers and problems.
@NullMarked
package foerdertopf.lambda.http;

import org.jspecify.annotations.NullMarked;
