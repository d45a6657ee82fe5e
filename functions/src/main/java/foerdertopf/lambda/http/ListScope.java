package foerdertopf.lambda.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import foerdertopf.journal.Hash;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// What a list tells: which list it is, and what it is narrowed to. Its cursors bear a short checksum of that and of the
/// place where the list goes on, so that it refuses one of another list, of other filters, or of somebody who sees other
/// things; taken, it would read as the end of the list. It is no secret: a cursor lets nobody see more.
public record ListScope(String list, List<String> filters) {

    private static final int CHECKSUM_LENGTH = 12;

    public ListScope {
        filters = List.copyOf(filters);
    }

    /// The cursor that goes on from a place; empty at the list's end, where the place is empty.
    public String cursor(String place) {
        return place.isEmpty() ? "" : checksum(place) + place;
    }

    /// The place a cursor of this list goes on from, empty at the list's beginning; none where it is no cursor of this
    /// list.
    public Optional<String> place(String cursor) {
        if (cursor.length() <= CHECKSUM_LENGTH) {
            return cursor.isEmpty() ? Optional.of("") : Optional.empty();
        }
        return Optional.of(cursor.substring(CHECKSUM_LENGTH)).filter(place -> cursor(place).equals(cursor));
    }

    private String checksum(String place) {
        var parts = new ArrayList<>(List.of(Json.of(list), Json.of(place)));
        filters.forEach(filter -> parts.add(Json.of(filter)));
        var text = JsonWriter.write(Json.of(List.copyOf(parts)));
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, CHECKSUM_LENGTH);
    }
}
