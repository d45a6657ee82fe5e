/// Bucket events: who puts an object, by whatever client, wakes the function that the template names.
@NullMarked
package foerdertopf.local.bucket;

import org.jspecify.annotations.NullMarked;
