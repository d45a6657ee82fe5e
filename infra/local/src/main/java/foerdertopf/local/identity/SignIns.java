package foerdertopf.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Codes of the authorization code flow: good once, for a minute, for whoever knows the PKCE verifier.
final class SignIns {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int CODE_BYTES = 24;

    private final Map<String, SignIn> byCode = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    /// What an application asked for when it sent somebody to sign in.
    record Request(String redirectUri, String challenge, String nonce) {}

    /// Somebody who signed in for that request.
    record SignIn(Request request, Person person, Instant until) {}

    SignIns(Clock clock) {
        this.clock = clock;
    }

    String code(Request request, Person person) {
        byCode.values().removeIf(old -> old.until().isBefore(clock.instant()));
        var bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        byCode.put(code, new SignIn(request, person, clock.instant().plus(LIFE)));
        return code;
    }

    /// Takes the code away; nothing if it is unknown, used, too old, or asked for by somebody else.
    Optional<SignIn> redeem(String code, String redirectUri, String verifier) {
        return Optional.ofNullable(byCode.remove(code))
            .filter(found -> found.until().isAfter(clock.instant()))
            .filter(found -> found.request().redirectUri().equals(redirectUri))
            .filter(found -> found.request().challenge().equals(challenge(verifier)));
    }

    static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
