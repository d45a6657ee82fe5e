/// Programmes as dated data: funding lines, rule versions, yearly budgets and the bodies with their official keys.
@NullMarked
package foerdertopf.programme;

import org.jspecify.annotations.NullMarked;
