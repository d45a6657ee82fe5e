/// What the documents say is held against what there is.
@NullMarked
package foerdertopf.local.docs;

import org.jspecify.annotations.NullMarked;
