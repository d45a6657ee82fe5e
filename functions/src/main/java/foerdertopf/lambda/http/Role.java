package foerdertopf.lambda.http;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person may be, as named in the token's groups.
public enum Role {
    APPLICANT, OFFICER, APPROVER, TREASURER, AUDITOR;

    private final String key = name().toLowerCase(Locale.ROOT);

    static Optional<Role> byKey(String key) {
        return Stream.of(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
