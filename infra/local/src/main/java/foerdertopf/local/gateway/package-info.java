/// Answers the template's routes as API Gateway's HTTP API does: authorizer, event in payload format 2.0, answer.
@NullMarked
package foerdertopf.local.gateway;

import org.jspecify.annotations.NullMarked;
