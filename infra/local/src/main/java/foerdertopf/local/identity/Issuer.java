package foerdertopf.local.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/// Issues signed tokens for anybody who asks: there are no passwords on one's own machine.
public final class Issuer {

    /// How long a token is good for: a working day.
    static final Duration LIFE = Duration.ofHours(12);

    private final String url;
    private final String audience;
    private final RSAKey key;
    private final Clock clock;

    public Issuer(String url, String audience, RSAKey key, Clock clock) {
        this.url = url;
        this.audience = audience;
        this.key = key;
        this.clock = clock;
    }

    String url() {
        return url;
    }

    String audience() {
        return audience;
    }

    public RSAKey key() {
        return key;
    }

    public String token(Person person) {
        return token(person, Map.of());
    }

    String token(Person person, Map<String, String> further) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder().issuer(url)
            .audience(audience)
            .subject(person.subject())
            .claim("groups", person.groups())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)));
        if (!person.body().isEmpty()) {
            claims.claim("body", person.body());
        }
        further.forEach(claims::claim);
        return signed(claims.build());
    }

    private String signed(JWTClaimsSet claims) {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key does not sign", e);
        }
        return token.serialize();
    }
}
