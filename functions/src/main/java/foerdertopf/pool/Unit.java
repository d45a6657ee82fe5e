package foerdertopf.pool;

/// What a pool counts.
public enum Unit {
    EUR("EUR"), WEEKS("weeks"), HOURS("hours");

    private final String text;

    Unit(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
