package foerdertopf.local.clients;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import foerdertopf.local.template.Statement;
import foerdertopf.local.template.Statement.Effect;

/// What a function may do, as IAM decides it: something must allow a call and nothing deny it.
record Policy(List<Statement> statements) {

    Policy {
        statements = List.copyOf(statements);
    }

    boolean allows(Need need) {
        return speaks(Effect.ALLOW, need) && !speaks(Effect.DENY, need);
    }

    private boolean speaks(Effect effect, Need need) {
        return statements.stream()
            .filter(statement -> statement.effect() == effect)
            .anyMatch(statement -> covers(statement, need));
    }

    /// Actions are compared without regard to case, resources with.
    private static boolean covers(Statement statement, Need need) {
        return statement.actions()
            .stream()
            .anyMatch(action -> like(action.toLowerCase(Locale.ROOT), need.action().toLowerCase(Locale.ROOT)))
            && statement.resources().stream().anyMatch(resource -> like(resource, need.resource()));
    }

    private static boolean like(String pattern, String text) {
        var regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.matches(regex, text);
    }
}
