package foerdertopf.journal.check;

/// Something in the books that the journal does not explain: what it is, what the journal says, and what stands there.
public record Difference(String subject, String journal, String books) {

    @Override
    public String toString() {
        return subject + ": the journal says " + journal + ", the books say " + books;
    }
}
