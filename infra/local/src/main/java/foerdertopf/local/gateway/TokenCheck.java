package foerdertopf.local.gateway;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.template.TokenRule;
import org.jspecify.annotations.Nullable;

/// Checks bearer tokens as an HTTP API's JWT authorizer does: signature, issuer, audience, times.
final class TokenCheck {

    private final TokenRule rule;
    private final RSAKey key;
    private final Clock clock;

    /// What came of a check.
    sealed interface Verdict {}

    /// The token's claims, each as the text that a function is given.
    record Valid(Map<String, String> claims) implements Verdict {

        public Valid {
            claims = Map.copyOf(claims);
        }
    }

    /// No entry; the reason is told in the answer's `www-authenticate`.
    record Refused(String reason) implements Verdict {}

    TokenCheck(TokenRule rule, RSAKey key, Clock clock) {
        this.rule = rule;
        this.key = key;
        this.clock = clock;
    }

    Verdict check(HttpCall call) {
        var headerValue = call.header(rule.header().toLowerCase(Locale.ROOT));
        if (headerValue.isBlank()) {
            return new Refused("");
        }
        try {
            var token = SignedJWT.parse(headerValue.replaceFirst("(?i)^Bearer\\s+", "").trim());
            return signed(token) ? claims(token.getJWTClaimsSet()) : new Refused("signature is invalid");
        } catch (ParseException malformed) {
            return new Refused("token is malformed");
        }
    }

    private boolean signed(SignedJWT token) {
        var header = token.getHeader();
        if (!JWSAlgorithm.RS256.equals(header.getAlgorithm()) || !Objects.equals(header.getKeyID(), key.getKeyID())) {
            return false;
        }
        try {
            return token.verify(new RSASSAVerifier(key.toPublicJWK()));
        } catch (JOSEException unverifiable) {
            return false;
        }
    }

    private Verdict claims(JWTClaimsSet claims) {
        var now = clock.instant();
        if (!rule.issuer().equals(claims.getIssuer())) {
            return new Refused("invalid issuer");
        }
        if (claims.getAudience().stream().noneMatch(rule.audience()::contains)
            && !rule.audience().contains(String.valueOf(claims.getClaim("client_id")))) {
            return new Refused("the token does not have a valid audience");
        }
        if (moment(claims.getExpirationTime()).filter(now::isBefore).isEmpty()) {
            return new Refused("the token has expired");
        }
        var early = Stream.of(moment(claims.getNotBeforeTime()), moment(claims.getIssueTime()))
            .flatMap(Optional::stream)
            .anyMatch(now::isBefore);
        return early ? new Refused("the token is not valid yet") : new Valid(texts(claims));
    }

    private static Optional<Instant> moment(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Map<String, String> texts(JWTClaimsSet claims) {
        var texts = new LinkedHashMap<String, String>();
        claims.toJSONObject().forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    /// API Gateway hands every claim on as text: a list as `[a b]`.
    private static String text(Object value) {
        return value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
            : String.valueOf(value);
    }
}
