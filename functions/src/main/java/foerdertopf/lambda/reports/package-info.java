/// The routes of monthly reports.
@NullMarked
package foerdertopf.lambda.reports;

import org.jspecify.annotations.NullMarked;
