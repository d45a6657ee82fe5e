/// JSON texts as maps, lists and scalars: what the local cloud itself reads and writes.
@NullMarked
package foerdertopf.local.json;

import org.jspecify.annotations.NullMarked;
