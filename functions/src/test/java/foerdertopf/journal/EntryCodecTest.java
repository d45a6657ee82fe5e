package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import foerdertopf.column.DamagedBytesException;
import foerdertopf.ids.IntakeId;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodecTest {

    private static final IntakeId INTAKE = IntakeId.derivedFrom("upload");
    private static final Stamp STAMP = new Stamp(
        1, Hash.START, Instant.parse("2016-03-01T08:00:00Z"), YearMonth.of(2016, 3), "applicant-1");
    private static final Hash REQUEST = Hash.of("request".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesBackEveryEntryAsItWas(long seed) {
        var entries = new RandomEntries(seed);
        for (var round = 0; round < 200; round++) {
            var entry = entries.entry();
            assertThat(EntryCodec.unpack(EntryCodec.pack(entry)))
                .isEqualTo(new Recorded(entry, EntryCodec.hash(entry)));
        }
    }

    @Test
    void hashesTheSameEntryAlikeAndAnotherDifferently() {
        var entry = new RandomEntries(7).entry();
        var same = new RandomEntries(7).entry();
        var other = new RandomEntries(8).entry();
        assertThat(EntryCodec.hash(entry)).isEqualTo(EntryCodec.hash(same)).isNotEqualTo(EntryCodec.hash(other));
    }

    @Test
    void aThousandLanguageCoursesTakeFewBytesEach() {
        var bytes = EntryCodec.pack(page(LanguageCourses.claims(1_000))).length;
        assertThat(bytes / 1_000).as("bytes a claim").isLessThan(16);
    }

    @Test
    void aSingleLanguageCourseTakesLessThanHalfAWriteUnit() {
        assertThat(EntryCodec.pack(page(LanguageCourses.claims(1)))).hasSizeLessThan(512);
    }

    @Test
    void refusesEveryCut() {
        var packed = EntryCodec.pack(page(LanguageCourses.claims(3)));
        for (var length = 0; length < packed.length; length++) {
            var cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> EntryCodec.unpack(cut)).isInstanceOf(DamagedBytesException.class);
        }
    }

    /// Bits that nobody reads (after the end of the last block) may change without harm: the chain's hash is of what was
    /// read.
    @Test
    void whatWasChangedIsRefusedOrReadAsAnEntryAndNothingElseHappens() {
        var packed = EntryCodec.pack(page(LanguageCourses.claims(3)));
        var random = new Random(3);
        var refused = 0;
        for (var round = 0; round < 5_000; round++) {
            var damaged = packed.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(2_500);
    }

    @Test
    void refusesBytesLeftOver() {
        var packed = EntryCodec.pack(page(List.of()));
        assertThatThrownBy(() -> EntryCodec.unpack(Arrays.copyOf(packed, packed.length + 1)))
            .isInstanceOf(DamagedBytesException.class);
    }

    private static boolean isRefused(byte[] packed) {
        try {
            EntryCodec.unpack(packed);
            return false;
        } catch (DamagedBytesException _) {
            return true;
        }
    }

    private static Page page(List<ClaimEntry> claims) {
        return new Page(
            new PageKey(INTAKE, 1, 1), STAMP, REQUEST, LanguageCourses.BODY, FundingLine.LANGUAGE_COURSE, 2016,
            claims, List.of());
    }
}
