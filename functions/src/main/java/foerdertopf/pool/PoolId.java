package foerdertopf.pool;

import java.util.regex.Pattern;

import foerdertopf.ids.BodyId;

/// Names a pool (Topf): a budget such as `wir-2016`, or an entitlement such as `post/hanau/2016`, `course/3f…`,
/// `guide/L-58021/2016` and `guide/L-58021/2024/hours`.
public record PoolId(String value) implements Comparable<PoolId> {

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
        return new PoolId("post/" + body + "/" + year);
    }

    /// `hash` names body, carrier and reference; a course may cross New Year, so no year stands here.
    public static PoolId course(String hash) {
        return new PoolId("course/" + hash);
    }

    public static PoolId guideWeeks(String pseudonym, int isoYear) {
        return new PoolId("guide/" + pseudonym + "/" + isoYear);
    }

    public static PoolId guideHours(String pseudonym, int isoYear) {
        return new PoolId("guide/" + pseudonym + "/" + isoYear + "/hours");
    }

    /// Budgets refuse what does not fit; entitlements shorten it.
    public boolean isBudget() {
        return value.indexOf('/') < 0;
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
