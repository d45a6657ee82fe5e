/// SDK clients that speak to the local stores, and refuse whatever the template's policies do not allow.
@NullMarked
package foerdertopf.local.clients;

import org.jspecify.annotations.NullMarked;
