/// Reads a programme's data files into the programme: everything is checked as a whole, and every finding is named.
@NullMarked
package foerdertopf.programme.data;

import org.jspecify.annotations.NullMarked;
