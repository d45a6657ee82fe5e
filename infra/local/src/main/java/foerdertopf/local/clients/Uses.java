package foerdertopf.local.clients;

/// Learns which permissions the functions make use of.
public interface Uses {

    Uses UNNOTED = (_, _, _) -> {};

    /// A function did something that its policies allow, such as `dynamodb:PutItem`, on a resource.
    void of(String functionId, String action, String resource);
}
