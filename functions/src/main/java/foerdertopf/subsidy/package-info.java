/// What a measure is entitled to under the rule version of its first day, with every limit explained.
@NullMarked
package foerdertopf.subsidy;

import org.jspecify.annotations.NullMarked;
