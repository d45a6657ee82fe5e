/// Closing months and reporting them: what the journal says happened, held against the balances.
@NullMarked
package foerdertopf.report;

import org.jspecify.annotations.NullMarked;
