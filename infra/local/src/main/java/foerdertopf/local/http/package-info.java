/// The HTTP server of the local cloud, and what a request and an answer are in it.
@NullMarked
package foerdertopf.local.http;

import org.jspecify.annotations.NullMarked;
