package foerdertopf.subsidy;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

import foerdertopf.ids.PartsHash;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Identity.Fingerprints;
import foerdertopf.subsidy.Identity.InPool;

/// Tells what of a measure is funded once.
public final class Identities {

    private static final int LETTERS_AFTER_THE_BODY = 16;
    /// The one slot of a measure that is funded once whenever it is.
    private static final int WHENEVER = 0;

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
                fingerprints(measure, measure.period().months());
            case Details.InnovativeProject _,Details.GuideTraining _ -> fingerprints(measure, Slots.of(WHENEVER));
        };
    }

    /// Whether what measures of this line are funded for is held by runs of fingerprints, and not by an entitlement.
    public static boolean areFingerprints(FundingLine line) {
        return switch (line) {
            case INNOVATIVE_PROJECT, GUIDE_TRAINING, LANGUAGE_COURSE -> true;
            case COORDINATION_OFFICE, GUIDE_DEPLOYMENT, DEUTSCH4U -> false;
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

    /// Names a course by body, carrier and reference. The body's letters come first, so that whoever has the name knows
    /// whose course it is.
    public static String courseHash(Measure measure) {
        return measure.body().letters() + PartsHash.letters(
            LETTERS_AFTER_THE_BODY,
            measure.body().value(),
            measure.carrier().key(),
            measure.referenceKey());
    }

    private static boolean shareAMonth(Period one, Period other) {
        return !one.months().inCommonWith(other.months()).isEmpty();
    }

    private static Fingerprints fingerprints(Measure measure, Slots slots) {
        var digest = ByteBuffer.wrap(
            PartsHash.of(
                measure.line().key(),
                measure.body().value(),
                measure.carrier().key(),
                measure.referenceKey()));
        var basis = digest.getLong();
        var shard = (int) (digest.getLong() & (Fingerprints.SHARDS - 1));
        return new Fingerprints(shard, slots.numbers().mapToObj(slot -> fingerprint(basis, slot)).toList());
    }

    /// Another one for each slot: the digest moved on by an odd step for each, its bits mixed as SplitMix64 mixes them
    /// (Steele, Lea, Flood 2014). Mixing maps no two numbers to one, so a measure's own months never meet.
    private static long fingerprint(long basis, int slot) {
        var moved = basis + slot * 0x9E3779B97F4A7C15L;
        var mixed = (moved ^ (moved >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
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
