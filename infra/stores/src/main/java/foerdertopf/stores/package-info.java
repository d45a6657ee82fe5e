/// DynamoDB and S3 on one machine: no container, no network.
@NullMarked
package foerdertopf.stores;

import org.jspecify.annotations.NullMarked;
