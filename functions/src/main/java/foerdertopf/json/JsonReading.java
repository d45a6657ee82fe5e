package foerdertopf.json;

import java.util.List;

/// What reading a text as JSON came to.
public sealed interface JsonReading {

    /// It is JSON; `repeated` are the fields that stood more than once in their object, of which the first counts.
    record Read(Json json, List<Pointer> repeated) implements JsonReading {
        public Read {
            repeated = List.copyOf(repeated);
        }
    }

    /// It is no JSON (RFC 8259) from this place on, or nested deeper than anybody asks for.
    record Malformed(int line, int column) implements JsonReading {}
}
