package foerdertopf.subsidy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.ids.PartsHash;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.subsidy.Identity.Fingerprints;
import foerdertopf.subsidy.Identity.InPool;

/// Tells what of a measure is funded once.
public final class Identities {

    private static final int COURSE_HASH_LETTERS = 20;

    private Identities() {}

    public static Identity of(Measure measure) {
        return switch (measure.details()) {
            case Details.CoordinationOffice office ->
                new InPool(PoolId.post(measure.body(), measure.period().year()), monthsStaffed(office));
            case Details.GuideDeployment guide ->
                new InPool(PoolId.guideWeeks(guide.guide(), guide.isoYear()), weeks(guide));
            case Details.Deutsch4U _ ->
                new InPool(PoolId.course(courseHash(measure)), measure.period().months());
            case Details.LanguageCourse _ ->
                fingerprints(measure, measure.period().months().numbers().mapToObj(String::valueOf).toList());
            case Details.InnovativeProject _,Details.GuideTraining _ -> fingerprints(measure, List.of(""));
        };
    }

    /// Whether funding both would fund something twice.
    public static boolean fundTheSame(Measure one, Measure other) {
        if (one.line() != other.line()) {
            return false;
        }
        if (of(one) instanceof InPool(var pool, var slots) && of(other) instanceof InPool(var otherPool, var others)) {
            return pool.equals(otherPool) && !slots.inCommonWith(others).isEmpty();
        }
        return one.body().equals(other.body())
            && one.carrier().key().equals(other.carrier().key())
            && one.referenceKey().equals(other.referenceKey())
            && (!(one.details() instanceof Details.LanguageCourse) || shareAMonth(one.period(), other.period()));
    }

    /// Names a course by body, carrier and reference.
    public static String courseHash(Measure measure) {
        return PartsHash.letters(
            COURSE_HASH_LETTERS,
            measure.body().value(),
            measure.carrier().key(),
            measure.referenceKey());
    }

    private static boolean shareAMonth(Period one, Period other) {
        return !one.months().inCommonWith(other.months()).isEmpty();
    }

    private static Fingerprints fingerprints(Measure measure, List<String> parts) {
        var basis = List.of(
            measure.line().key(),
            measure.body().value(),
            measure.carrier().key(),
            measure.referenceKey());
        var shard = (int) (fingerprint(basis, "shard") & (Fingerprints.SHARDS - 1));
        return new Fingerprints(shard, parts.stream().map(part -> fingerprint(basis, part)).toList());
    }

    /// The first eight bytes of the digest.
    private static long fingerprint(List<String> basis, String part) {
        var parts = Stream.concat(basis.stream(), Stream.of(part)).toArray(String[]::new);
        return ByteBuffer.wrap(PartsHash.of(parts)).getLong();
    }

    private static Slots monthsStaffed(Details.CoordinationOffice office) {
        return office.staffing()
            .stream()
            .map(stretch -> stretch.days().months())
            .reduce(Slots.NONE, Slots::with);
    }

    private static Slots weeks(Details.GuideDeployment guide) {
        return Slots.of(guide.weeks().keySet().stream().flatMapToInt(week -> IntStream.of(week.number())));
    }
}
