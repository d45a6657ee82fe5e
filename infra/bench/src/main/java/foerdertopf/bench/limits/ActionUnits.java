package foerdertopf.bench.limits;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import foerdertopf.aws.Tables;
import foerdertopf.aws.WriteUnits;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// What a write takes of each partition key, of the table and of its indexes, were it carried out now.
record ActionUnits(DynamoDbClient store) {

    Map<String, Double> of(TransactWriteItem action) {
        var place = Place.of(action);
        var before = store.getItem(get -> get.tableName(place.table()).key(place.key())).item();
        var after = Change.of(action).after(before);
        var units = new TreeMap<String, Double>();
        units.put(place.partition(), (double) WriteUnits.inTransaction(before, after, List.of()).table());
        for (var index : Tables.JOURNAL_INDEXES) {
            var taken = WriteUnits.inTransaction(before, after, List.of(index)).indexes();
            if (taken > 0) {
                var entry = after.containsKey(index.key()) ? after : before;
                units.put(place.table() + "/" + index.name() + " " + Attributes.text(entry, index.key()),
                    (double) taken);
            }
        }
        return units;
    }
}
