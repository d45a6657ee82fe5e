/// The time that the functions see, and the schedules that run by it.
@NullMarked
package foerdertopf.local.time;

import org.jspecify.annotations.NullMarked;
