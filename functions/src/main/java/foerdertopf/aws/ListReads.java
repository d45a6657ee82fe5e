package foerdertopf.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import foerdertopf.concurrent.SideBySide;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.ListPlace;
import foerdertopf.journal.Slice;

/// Reads a list that lies in one or several parts of an index or a table, part by part. A place to go on from is looked
/// at only within these parts: one from elsewhere finds nothing that this list would not tell anyway.
final class ListReads {

    private static final int FEW = 100;

    private final TableReads reads;
    private final ListSource source;
    private final List<String> parts;
    private final ListRange range;

    /// The keys of an item, and where it stands in its part.
    record Row(EntryKey key, String sort) {}

    private record Found(List<Row> rows, boolean hasMore) {
        private Found first(int limit) {
            return rows.size() <= limit ? this : new Found(rows.subList(0, limit), true);
        }
    }

    ListReads(TableReads reads, ListSource source, List<String> parts, ListRange range) {
        this.reads = reads;
        this.source = source;
        this.parts = parts;
        this.range = range;
    }

    <T> Slice<T> slice(String from, int limit, Function<Row, T> item) {
        var place = ListPlace.parse(from);
        if (!from.equals(Slice.START) && place.filter(this::isOfThisList).isEmpty()) {
            return new Slice<>(List.of(), Slice.END);
        }
        var items = new ArrayList<T>();
        var after = place;
        var beginnings = place.isEmpty() && parts.size() > 1 && limit <= FEW ? beginnings(limit) : List.<Found>of();
        for (var part = place.map(ListPlace::part).orElse(0); part < parts.size(); part++) {
            var rest = limit - items.size();
            var found = beginnings.isEmpty() ? query(part, after, rest) : beginnings.get(part).first(rest);
            found.rows.forEach(row -> items.add(item.apply(row)));
            if (found.hasMore || (items.size() >= limit && part < parts.size() - 1 && !found.rows.isEmpty())) {
                var last = found.rows.getLast();
                return new Slice<>(items, new ListPlace(part, last.sort, last.key).text());
            }
            after = Optional.empty();
        }
        return new Slice<>(items, Slice.END);
    }

    /// Of a short list, all parts at once: most of them are empty, and somebody waits.
    private List<Found> beginnings(int limit) {
        return SideBySide.all(
            IntStream.range(0, parts.size())
                .<Supplier<Found>>mapToObj(part -> () -> query(part, Optional.empty(), limit))
                .toList());
    }

    private boolean isOfThisList(ListPlace place) {
        return place.part() < parts.size() && range.contains(place.sort());
    }

    private Found query(int part, Optional<ListPlace> after, int limit) {
        var request = source.query().limit(limit);
        var names = new HashMap<>(Map.of("#key", source.key()));
        var values = new HashMap<>(Map.of(":key", fromS(parts.get(part))));
        var condition = new StringBuilder("#key = :key");
        range.condition().ifPresent(bounded -> {
            condition.append(" AND ").append(bounded);
            names.put("#sort", source.sort());
            values.put(":bound", fromS(range.bound()));
        });
        request.scanIndexForward(range.isForward())
            .keyConditionExpression(condition.toString())
            .expressionAttributeNames(names)
            .expressionAttributeValues(values);
        after.ifPresent(place -> request.exclusiveStartKey(source.start(parts.get(part), place)));
        var response = reads.query(request.build());
        var rows = response.items().stream().map(Item::new).map(item -> new Row(item.key(), item.text(source.sort())));
        return new Found(rows.toList(), response.hasLastEvaluatedKey() && !response.lastEvaluatedKey().isEmpty());
    }
}
