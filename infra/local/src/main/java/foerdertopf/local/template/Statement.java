package foerdertopf.local.template;

import java.util.List;

/// One statement of a policy: what it allows or denies, on what. `*` and `?` stand for any text and any letter.
public record Statement(Effect effect, List<String> actions, List<String> resources) {

    /// What a statement does to the calls it speaks of; a denial outweighs every permission.
    public enum Effect {
        ALLOW, DENY
    }

    public Statement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }
}
