package foerdertopf.pool;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import foerdertopf.ids.BodyId;

/// Names a pool (Topf): a budget such as `wir-2016`, or an entitlement such as `post/hanau/2016`, `course/3f…`,
/// `guide/L-58021/2016` and `guide/L-58021/2024/hours`.
public record PoolId(String value) implements Comparable<PoolId> {

    private static final String POST = "post/";
    private static final String COURSE = "course/";
    private static final String GUIDE = "guide/";

    private static final Pattern FORM = Pattern
        .compile("[a-z0-9]{1,20}-[0-9]{4}|post/[a-z0-9-]{1,40}/[0-9]{4}|course/[0-9A-Z]{20}"
            + "|guide/[A-Z0-9-]{3,20}/[0-9]{4}(/hours)?");

    public PoolId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a pool id: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    public static PoolId budget(String programme, int year) {
        return new PoolId(programme + "-" + year);
    }

    public static PoolId post(BodyId body, int year) {
        return new PoolId(POST + body + "/" + year);
    }

    /// `hash` names body, carrier and reference and begins with the body's letters; a course may cross New Year, so no
    /// year stands here.
    public static PoolId course(String hash) {
        return new PoolId(COURSE + hash);
    }

    public static PoolId guideWeeks(String pseudonym, int isoYear) {
        return new PoolId(GUIDE + pseudonym + "/" + isoYear);
    }

    public static PoolId guideHours(String pseudonym, int isoYear) {
        return new PoolId(GUIDE + pseudonym + "/" + isoYear + "/hours");
    }

    /// The same entitlement of the guide in another form of its pseudonym; any other pool is itself.
    public PoolId ofGuide(UnaryOperator<String> form) {
        if (!isStatewide()) {
            return this;
        }
        var end = value.indexOf('/', GUIDE.length());
        return new PoolId(GUIDE + form.apply(value.substring(GUIDE.length(), end)) + value.substring(end));
    }

    /// Budgets refuse what does not fit; entitlements shorten it.
    public boolean isBudget() {
        return value.indexOf('/') < 0;
    }

    /// A guide's weeks and hours count over all carriers and bodies.
    public boolean isStatewide() {
        return value.startsWith(GUIDE);
    }

    /// Whose entitlement it is, as [Entitlement.Owner#letters()] says it: so the id alone tells where it lies.
    public String ownerLetters() {
        if (value.startsWith(POST)) {
            return new BodyId(value.substring(POST.length(), value.lastIndexOf('/'))).letters();
        }
        if (value.startsWith(COURSE)) {
            return value.substring(COURSE.length(), COURSE.length() + BodyId.LETTERS);
        }
        if (isStatewide()) {
            return new Entitlement.Owner.Statewide().letters();
        }
        throw new IllegalStateException("a budget is nobody's: " + value);
    }

    /// Written out: what a record has of itself is built by the JVM when it is first asked, which a first answer waits for.
    @Override
    public boolean equals(Object other) {
        return other instanceof PoolId(var otherValue) && value.equals(otherValue);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PoolId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
