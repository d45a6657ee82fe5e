/// Work that is done beside other work.
@NullMarked
package foerdertopf.concurrent;

import org.jspecify.annotations.NullMarked;
