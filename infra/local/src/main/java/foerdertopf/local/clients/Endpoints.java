package foerdertopf.local.clients;

import java.net.URI;

/// Where the local services listen.
public record Endpoints(URI dynamoDb, URI s3, URI lambda) {}
