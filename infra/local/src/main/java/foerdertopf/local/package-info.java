/// The local cloud's command line and the sample job.
@NullMarked
package foerdertopf.local;

import org.jspecify.annotations.NullMarked;
