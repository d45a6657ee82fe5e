/// Starts and stops the parts of the local cloud, and keeps what must outlive it in one folder.
@NullMarked
package foerdertopf.local.cloud;

import org.jspecify.annotations.NullMarked;
