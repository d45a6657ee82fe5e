package foerdertopf.journal;

import java.util.List;

/// A part of a longer list, and where the next part begins: an opaque text, empty at the end.
public record Slice<T>(List<T> items, String next) {

    public static final String START = "";
    public static final String END = "";

    public Slice {
        items = List.copyOf(items);
    }
}
