package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the tables.
final class TableReader {

    private TableReader() {}

    static List<TableDefinition> read(Resources resources) {
        var tables = new ArrayList<TableDefinition>();
        resources.ofType("AWS::DynamoDB::Table")
            .forEach((id, table) -> tables.add(new TableDefinition(
                resources.name(id), resources.arn(id), keys(table), types(table), indexes(table))));
        return tables;
    }

    private static TableDefinition.Keys keys(Place place) {
        return new TableDefinition.Keys(place.at("KeySchema")
            .items()
            .stream()
            .map(key -> new TableDefinition.Key(key.at("AttributeName").text(), key.at("KeyType").text()))
            .toList());
    }

    private static Map<String, String> types(Place table) {
        var types = new HashMap<String, String>();
        table.at("AttributeDefinitions")
            .items()
            .forEach(one -> types.put(one.at("AttributeName").text(), one.at("AttributeType").text()));
        return types;
    }

    private static List<TableDefinition.Index> indexes(Place table) {
        return table.at("GlobalSecondaryIndexes")
            .items()
            .stream()
            .map(index -> new TableDefinition.Index(index.at("IndexName").text(), keys(index),
                index.at("Projection", "ProjectionType").text(),
                index.at("Projection", "NonKeyAttributes").texts().toList()))
            .toList();
    }
}
