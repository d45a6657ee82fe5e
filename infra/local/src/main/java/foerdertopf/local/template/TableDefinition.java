package foerdertopf.local.template;

import java.util.List;
import java.util.Map;

/// A DynamoDB table: its keys, the types of all key attributes, its indexes.
public record TableDefinition(String name, String arn, Keys keys, Map<String, String> attributeTypes,
    List<Index> indexes) {

    public TableDefinition {
        attributeTypes = Map.copyOf(attributeTypes);
        indexes = List.copyOf(indexes);
    }

    /// Key attributes by role: a partition key, and for most tables a sort key.
    public record Keys(List<Key> all) {

        public Keys {
            all = List.copyOf(all);
        }
    }

    /// One key attribute and its role, `HASH` or `RANGE`.
    public record Key(String attribute, String role) {}

    /// A global secondary index; `projection` is `KEYS_ONLY`, `ALL` or `INCLUDE` with the further attributes.
    public record Index(String name, Keys keys, String projection, List<String> further) {

        public Index {
            further = List.copyOf(further);
        }
    }
}
