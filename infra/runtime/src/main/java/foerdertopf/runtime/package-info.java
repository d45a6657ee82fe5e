/// Lambda's own Java runtime on this machine: its client in a process of its own, its Runtime API beside it.
@NullMarked
package foerdertopf.runtime;

import org.jspecify.annotations.NullMarked;
