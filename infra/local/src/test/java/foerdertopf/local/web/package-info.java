/// The web pages in a real browser, over the product itself.
@NullMarked
package foerdertopf.local.web;

import org.jspecify.annotations.NullMarked;
