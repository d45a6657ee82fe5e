package foerdertopf.programme;

/// What a value of the rules rests on: its name in the data, the value as written there, the source and the words.
public record Citation(String rule, String value, Mark mark, String text) {}
