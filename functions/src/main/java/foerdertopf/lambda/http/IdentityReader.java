package foerdertopf.lambda.http;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.ids.BodyId;
import foerdertopf.json.Json;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.KeyLookup;

/// Reads who calls from the token's claims. The gateway has checked the signature; what it did not vouch for has no role
/// here and so may do nothing. A claim counts for what it says as a whole, or for nothing: none is split or mended.
public final class IdentityReader {

    private static final int LONGEST_SUBJECT = 255;

    private final ClaimNames names;
    private final RoleReader roles;
    private final Bodies bodies;

    /// How the claims are named, which the template sets, and the prefix of the groups that are roles.
    public record ClaimNames(String groups, String body, String rolePrefix) {}

    public IdentityReader(ClaimNames names, Bodies bodies) {
        this.names = names;
        this.roles = new RoleReader(names.rolePrefix());
        this.bodies = bodies;
    }

    public Caller of(Map<String, Json> claims) {
        var unclear = new EnumMap<InvocationLog.Field, String>(InvocationLog.Field.class);
        var sub = subject(claims.getOrDefault("sub", Json.NULL));
        var identity = new Identity(sub, roles(sub, claims, unclear), body(claims, unclear));
        return new Caller(identity, unclear);
    }

    /// Empty where it is none: OpenID Connect gives it 255 characters.
    private static String subject(Json sub) {
        return sub instanceof Json.Text(var text) && !text.isBlank() && text.length() <= LONGEST_SUBJECT
            && text.codePoints().noneMatch(IdentityReader::isUnseen) ? text : "";
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    private Set<Role> roles(String sub, Map<String, Json> claims, Map<InvocationLog.Field, String> unclear) {
        if (sub.isEmpty()) {
            unclear.put(InvocationLog.Field.ROLES, "no-subject");
            return Set.of();
        }
        return switch (roles.read(claims.getOrDefault(names.groups(), Json.NULL))) {
            case RoleReader.Reading.Roles(var found) -> found;
            case RoleReader.Reading.Nothing(var reason) -> {
                unclear.put(InvocationLog.Field.ROLES, reason);
                yield Set.of();
            }
        };
    }

    /// By any key the body ever bore, read as where it stands in a request. A number has lost its leading zero.
    private Set<BodyId> body(Map<String, Json> claims, Map<InvocationLog.Field, String> unclear) {
        var claim = claims.getOrDefault(names.body(), Json.NULL);
        if (claim instanceof Json.Null || claim.equals(Json.of(""))) {
            return Set.of();
        }
        if (claim instanceof Json.Text(var text) && FieldRules.TEXT.read(text) instanceof Checked.Valid(var key)
            && bodies.find(key) instanceof KeyLookup.Known(var body, _)) {
            return Set.of(body.id());
        }
        unclear.put(InvocationLog.Field.BODY_CLAIM, "unreadable");
        return Set.of();
    }
}
