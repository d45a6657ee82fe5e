/// The AWS services behind the ports of the domain; the only user of the SDK beside the wiring.
@NullMarked
package foerdertopf.aws;

import org.jspecify.annotations.NullMarked;
