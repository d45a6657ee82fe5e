/// A local identity provider: real signed tokens for whatever role one asks for.
@NullMarked
package foerdertopf.local.identity;

import org.jspecify.annotations.NullMarked;
