package foerdertopf.programme;

/// An official key (AGS) that a body bore for some time, as text, since its leading zero counts.
public record OfficialKey(String ags, Validity validity, BodyKind kind) {

    private static final int DISTRICT_DIGITS = 5;

    /// The key of the district the body lies in; its own where it is a district or lies in none.
    public String district() {
        return ags.substring(0, DISTRICT_DIGITS);
    }
}
