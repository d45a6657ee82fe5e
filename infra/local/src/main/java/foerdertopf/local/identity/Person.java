package foerdertopf.local.identity;

import java.util.List;

/// Whom a local token speaks of: a subject, its groups, and for an applicant its body's official key.
public record Person(String subject, List<String> groups, String body) {

    public Person {
        groups = List.copyOf(groups);
    }
}
