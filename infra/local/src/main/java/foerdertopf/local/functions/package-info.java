/// Runs the template's functions as Lambda does: own environment, one event at a time per instance, time limits.
@NullMarked
package foerdertopf.local.functions;

import org.jspecify.annotations.NullMarked;
