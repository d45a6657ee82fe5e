/// Events that nobody waits for: kept on disk until they are delivered, tried again, laid aside when they fail.
@NullMarked
package foerdertopf.local.events;

import org.jspecify.annotations.NullMarked;
