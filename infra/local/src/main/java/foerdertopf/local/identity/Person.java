package foerdertopf.local.identity;

import java.util.List;
import java.util.regex.Pattern;

/// Whom a local token speaks of: a subject, its groups, and for an applicant its body's official key.
public record Person(String subject, List<String> groups, String body) {

    private static final Pattern BETWEEN_GROUPS = Pattern.compile(",\\s*");

    public Person {
        groups = List.copyOf(groups);
    }

    /// Groups listed with commas; a blank within a name is part of it.
    static List<String> groups(String listed) {
        return List.of(BETWEEN_GROUPS.split(listed, -1));
    }
}
