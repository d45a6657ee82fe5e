/// The sample job: a month's work done over HTTP alone, as its users would do it, to show what the system does.
@NullMarked
package foerdertopf.local.sample;

import org.jspecify.annotations.NullMarked;
