package foerdertopf.lambda.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;

/// Reads roles from the groups in a token. A group is a role where its whole name is the prefix and the role's key.
///
/// An HTTP API writes a list as `[a b]` and leaves blanks, quotation marks and brackets in names as they are, so that one
/// group `press officer` and two groups look alike. Without a prefix such a list counts only where each word is a role; with
/// one, other words are those of other groups.
final class RoleReader {

    private static final int LONGEST_TEXT = 16_384;
    private static final int MOST_GROUPS = 1_000;
    private static final String BETWEEN_GROUPS = " ";

    private final String prefix;

    RoleReader(String prefix) {
        this.prefix = prefix;
    }

    /// What the groups came to.
    sealed interface Reading {

        record Roles(Set<Role> roles) implements Reading {
            public Roles {
                roles = Set.copyOf(roles);
            }
        }

        /// No role, though there are groups; the reason is for the log.
        record Nothing(String reason) implements Reading {}
    }

    Reading read(Json groups) {
        return switch (groups) {
            case Json.Null() -> new Reading.Roles(Set.of());
            case Json.Text(var text) -> text(text);
            case Json.Items(var list) -> list(list);
            case Json.Fields _,Json.Numeral _,Json.Bool _ -> new Reading.Nothing("unknown-groups");
        };
    }

    private Reading text(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new Reading.Nothing("too-many-groups");
        }
        if (text.isEmpty()) {
            return new Reading.Roles(Set.of());
        }
        return text.startsWith("[") && text.endsWith("]") ? bracketed(text) : named(Stream.of(text));
    }

    private Reading bracketed(String text) {
        var inner = text.substring(1, text.length() - 1);
        if (inner.isEmpty()) {
            return new Reading.Roles(Set.of());
        }
        // Without a prefix this may as well be a group whose name has quotation marks.
        if (!prefix.isEmpty() && JsonReader.read(text) instanceof JsonReading.Read(Json.Items(var list), _)) {
            return list(list);
        }
        return words(List.of(inner.split(BETWEEN_GROUPS, -1)));
    }

    private Reading words(List<String> words) {
        var isClear = words.stream().noneMatch(String::isEmpty)
            && (!prefix.isEmpty() || words.stream().allMatch(word -> role(word).isPresent()));
        return isClear ? named(words.stream()) : new Reading.Nothing("ambiguous-groups");
    }

    private Reading list(List<Json> list) {
        if (list.size() > MOST_GROUPS) {
            return new Reading.Nothing("too-many-groups");
        }
        return list.isEmpty() ? new Reading.Roles(Set.of())
            : named(list.stream().filter(Json.Text.class::isInstance).map(name -> ((Json.Text) name).value()));
    }

    private Reading named(Stream<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> role(name).ifPresent(roles::add));
        return roles.isEmpty() ? new Reading.Nothing("unknown-groups") : new Reading.Roles(roles);
    }

    private Optional<Role> role(String name) {
        return name.startsWith(prefix) ? Role.byKey(name.substring(prefix.length())) : Optional.empty();
    }
}
