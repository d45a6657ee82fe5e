/// How long a month's report takes, and whether other months make it longer.
@NullMarked
package foerdertopf.bench.reports;

import org.jspecify.annotations.NullMarked;
