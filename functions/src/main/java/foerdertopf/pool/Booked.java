package foerdertopf.pool;

/// How many entries and claims were booked (Buchungszähler). Each budget, and the programme's gate, counts what is booked
/// by it in its open month, so that a closing knows what the month holds without asking a list.
public record Booked(long entries, long claims) {

    public static final Booked NONE = new Booked(0, 0);

    public Booked plus(Booked other) {
        return new Booked(entries + other.entries, claims + other.claims);
    }
}
