package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.List;

/// Collects what a function may do: its own policies, and the policies that name its role.
final class PolicyReader {

    private final Resources resources;

    PolicyReader(Resources resources) {
        this.resources = resources;
    }

    List<Statement> of(String functionId, Place function) {
        var statements = new ArrayList<Statement>();
        if (function.at("Role").exists()) {
            throw new TemplateFault(function.path(), "a role of its own is not known to the local cloud");
        }
        function.at("Policies").items().forEach(policy -> statements.addAll(ownPolicy(policy)));
        statements.addAll(attached(resources.name(functionId + "Role")));
        return statements;
    }

    /// A managed policy, named only, cannot be looked up here: it grants nothing.
    private static List<Statement> ownPolicy(Place policy) {
        if (policy.isText()) {
            return List.of();
        }
        if (!policy.at("Statement").exists()) {
            throw new TemplateFault(policy.path(), "SAM's policy templates are not known to the local cloud");
        }
        return statements(policy);
    }

    private List<Statement> attached(String role) {
        return List.of("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy")
            .stream()
            .flatMap(type -> resources.ofType(type).values().stream())
            .filter(policy -> policy.at("Roles").texts().anyMatch(role::equals))
            .flatMap(policy -> statements(policy.at("PolicyDocument")).stream())
            .toList();
    }

    private static List<Statement> statements(Place document) {
        return document.at("Statement").items().stream().map(PolicyReader::statement).toList();
    }

    private static Statement statement(Place statement) {
        for (var unknown : List.of("Condition", "NotAction", "NotResource")) {
            if (statement.at(unknown).exists()) {
                throw new TemplateFault(statement.path(), unknown + " is not known to the local cloud");
            }
        }
        var effect = statement.at("Effect").text().equals("Allow") ? Statement.Effect.ALLOW : Statement.Effect.DENY;
        return new Statement(effect, statement.at("Action").texts().toList(),
            statement.at("Resource").texts().toList());
    }
}
