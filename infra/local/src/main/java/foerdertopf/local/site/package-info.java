/// What stands behind the HTTP port beside the API: web pages, sign-in, clock and schedules.
@NullMarked
package foerdertopf.local.site;

import org.jspecify.annotations.NullMarked;
