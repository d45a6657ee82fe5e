package foerdertopf.local.template;

import java.util.Optional;

/// A route of the HTTP API: `POST /v1/claims`, the function that answers it, and the rule a token must keep, if any.
public record Route(String method, String path, String functionId, Access access) {

    /// Who may use a route: everybody, or whoever bears a token that keeps the named rule.
    public sealed interface Access {}

    /// Nothing is asked of the caller.
    public record Open() implements Access {}

    /// The authorizer of this name decides.
    public record Guarded(String authorizer) implements Access {}

    static Access access(Optional<String> authorizer) {
        return authorizer.filter(name -> !name.equals("NONE")).<Access>map(Guarded::new).orElseGet(Open::new);
    }
}
