package foerdertopf.lambda.http;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.ids.BodyId;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.KeyLookup;

/// Reads who calls from the token's claims, whose names the template sets. The gateway has checked the signature; what
/// it did not vouch for has no role here and so may do nothing.
public final class IdentityReader {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\[\\],\"\\s]+");

    private final String groupsClaim;
    private final String bodyClaim;
    private final Bodies bodies;

    public IdentityReader(String groupsClaim, String bodyClaim, Bodies bodies) {
        this.groupsClaim = groupsClaim;
        this.bodyClaim = bodyClaim;
        this.bodies = bodies;
    }

    public Identity of(Map<String, String> claims) {
        var sub = claims.getOrDefault("sub", "");
        return new Identity(sub, sub.isBlank() ? Set.of() : roles(claims), body(claims));
    }

    /// An array arrives as JSON or as the gateway's `[a b]`, a single group as itself.
    private Set<Role> roles(Map<String, String> claims) {
        var roles = EnumSet.noneOf(Role.class);
        BETWEEN_WORDS.splitAsStream(claims.getOrDefault(groupsClaim, ""))
            .forEach(word -> Role.byKey(word).ifPresent(roles::add));
        return roles;
    }

    /// By any key the body ever bore, read as where it stands in a request.
    private Set<BodyId> body(Map<String, String> claims) {
        var key = FieldRules.TEXT.read(claims.getOrDefault(bodyClaim, "")) instanceof Checked.Valid(var text) ? text
            : "";
        return switch (bodies.find(key)) {
            case KeyLookup.Known(var body, _) -> Set.of(body.id());
            case KeyLookup.LeadingZeroLost _,KeyLookup.UnknownButWithin _,KeyLookup.Unknown _ -> Set.of();
        };
    }
}
