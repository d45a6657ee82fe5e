package foerdertopf.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The template's resources by type, without those whose condition does not hold.
final class Resources {

    private final Place all;
    private final Intrinsics intrinsics;

    Resources(Place all, Intrinsics intrinsics) {
        this.all = all;
        this.intrinsics = intrinsics;
    }

    /// The properties of each resource of the type, by logical id.
    Map<String, Place> ofType(String type) {
        var found = new LinkedHashMap<String, Place>();
        all.entries().forEach((id, resource) -> {
            if (resource.at("Type").text().equals(type) && present(resource)) {
                found.put(id, resource.at("Properties"));
            }
        });
        return found;
    }

    private boolean present(Place resource) {
        Optional<String> condition = resource.at("Condition").optionalText();
        return condition.isEmpty() || intrinsics.holds(resource.path(), condition.get());
    }

    /// The name that `!Ref` gives.
    String name(String id) {
        return resolved(Map.of("Ref", id));
    }

    String arn(String id) {
        return resolved(Map.of("Fn::GetAtt", List.of(id, "Arn")));
    }

    private String resolved(Object reference) {
        return new Place("template", reference, intrinsics).text();
    }
}
