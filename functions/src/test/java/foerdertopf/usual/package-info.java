/// The usual design for such a programme, an item and a transaction a claim, to be measured beside ours.
@NullMarked
package foerdertopf.usual;

import org.jspecify.annotations.NullMarked;
