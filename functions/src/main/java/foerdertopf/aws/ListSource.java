package foerdertopf.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.Map;

import foerdertopf.aws.Tables.Index;
import foerdertopf.journal.ListPlace;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// What a list is read from.
sealed interface ListSource {

    /// The attribute that names the part.
    String key();

    /// The attribute that a part is in order of.
    String sort();

    QueryRequest.Builder query();

    /// After which a part goes on.
    Map<String, AttributeValue> start(String part, ListPlace place);

    /// May lag a moment.
    record OfIndex(String table, Index index) implements ListSource {

        @Override
        public String key() {
            return index.key();
        }

        @Override
        public String sort() {
            return index.sort();
        }

        @Override
        public QueryRequest.Builder query() {
            return QueryRequest.builder().tableName(table).indexName(index.name());
        }

        @Override
        public Map<String, AttributeValue> start(String part, ListPlace place) {
            return Map.of(
                key(), fromS(part),
                sort(), fromS(place.sort()),
                Tables.PK, fromS(place.key().partition()),
                Tables.SK, fromS(place.key().sort()));
        }
    }

    /// Strongly consistent.
    record OfTable(String table) implements ListSource {

        @Override
        public String key() {
            return Tables.PK;
        }

        @Override
        public String sort() {
            return Tables.SK;
        }

        @Override
        public QueryRequest.Builder query() {
            return QueryRequest.builder().tableName(table).consistentRead(true);
        }

        @Override
        public Map<String, AttributeValue> start(String part, ListPlace place) {
            return Map.of(key(), fromS(part), sort(), fromS(place.sort()));
        }
    }
}
