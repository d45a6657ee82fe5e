package foerdertopf.local.clients;

/// A permission that a call needs: an action such as `dynamodb:PutItem`, on a resource's ARN.
record Need(String action, String resource) {}
