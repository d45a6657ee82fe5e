package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.called;
import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.staffed;
import static foerdertopf.subsidy.Office.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.subsidy.Identity.Fingerprints;
import foerdertopf.subsidy.Identity.InPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {

    private static final Details.LanguageCourse COURSE = new Details.LanguageCourse(50);
    private static final Details.GuideTraining TRAINING = new Details.GuideTraining(
        4,
        euros("900.00"),
        euros("0.00"),
        euros("0.00"));
    private static final Details.Deutsch4U DEUTSCH4U = new Details.Deutsch4U(10, euros("900.00"), euros("0.00"));

    @Test
    void fundsAPostOnceAMonthStaffed() {
        var details = new Details.CoordinationOffice(
            List.of(staffed("2016-01-31", "2016-02-01", "1"), staffed("2016-12-01", "2016-12-31", "1")),
            euros("1.00"),
            euros("0.00"));

        assertThat(Identities.of(measure("2016-01-01", "2016-12-31", details))).isEqualTo(
            new InPool(PoolId.post(Office.FRANKFURT, 2016), Slots.of(0, 1, 11)));
    }

    @Test
    void fundsAWeekOfAGuideOnceInWhateverBody() {
        var measure = measure("2016-01-01", "2016-01-31", weeks(2015, 53, 1, "8.00"));

        assertThat(Identities.of(measure)).isEqualTo(
            new InPool(PoolId.guideWeeks("L-1000", 2015), Slots.of(53)));
        assertThat(Identities.fundTheSame(measure, Office.inBody(measure, "hanau", "06435014"))).isTrue();
    }

    @Test
    void fundsADeutsch4UCourseOnceAMonthItTouches() {
        var measure = measure("2016-11-30", "2017-01-01", DEUTSCH4U);

        assertThat(Identities.of(measure)).isEqualTo(
            new InPool(PoolId.course(Identities.courseHash(measure)), Slots.of(10, 11, 12)));
    }

    @Test
    void beginsWhatACourseIsCalledWithTheLettersOfItsBody() {
        var measure = measure("2016-11-30", "2017-01-01", DEUTSCH4U);
        var elsewhere = Office.inBody(measure, "hanau", "06435014");

        assertThat(PoolId.course(Identities.courseHash(measure)).ownerLetters()).isEqualTo(Office.FRANKFURT.letters());
        assertThat(PoolId.course(Identities.courseHash(elsewhere)).ownerLetters())
            .isEqualTo(elsewhere.body().letters());
        assertThat(Identities.courseHash(elsewhere).substring(4))
            .isNotEqualTo(Identities.courseHash(measure).substring(4));
    }

    @Test
    void fundsALanguageCourseOnceAMonthItTouchesAllInOneShard() {
        var oneMonth = (Fingerprints) Identities.of(measure("2016-02-01", "2016-02-29", COURSE));
        var threeMonths = (Fingerprints) Identities.of(measure("2016-01-31", "2016-03-01", COURSE));

        assertThat(oneMonth.values()).hasSize(1);
        assertThat(threeMonths.values()).hasSize(3).doesNotHaveDuplicates().containsAll(oneMonth.values());
        assertThat(threeMonths.shard()).isEqualTo(oneMonth.shard());
    }

    @Test
    void fundsAProjectAndATrainingOnceWheneverTheyAre() {
        var may = measure("2016-05-07", "2016-05-08", TRAINING);
        var june = measure("2017-06-07", "2017-06-08", TRAINING);

        assertThat(Identities.of(may)).isEqualTo(Identities.of(june));
        assertThat(Identities.fundTheSame(may, june)).isTrue();
    }

    @Test
    void tellsLinesApart() {
        var training = measure("2016-05-07", "2016-05-08", TRAINING);
        var project = measure(
            "2016-05-07",
            "2016-05-08",
            new Details.InnovativeProject(
                euros("1.00"),
                euros("0.00"),
                euros("0.00"),
                euros("0.00"),
                euros("0.00"),
                new Details.Requested.WhatTheRulesGive(),
                Details.Focus.NOT_STATED,
                Details.Concept.NONE));

        assertThat(Identities.of(training)).isNotEqualTo(Identities.of(project));
        assertThat(Identities.fundTheSame(training, project)).isFalse();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2016-01-01, 2016-01-31, false",
        "2016-01-01, 2016-02-01, true",
        "2016-02-29, 2016-02-29, true",
        "2016-03-01, 2016-03-31, false",
    })
    void fundsBothOfTwoCoursesThatShareNoMonth(String from, String to, boolean same) {
        var february = measure("2016-02-01", "2016-02-29", COURSE);
        var february4U = measure("2016-02-01", "2016-02-29", DEUTSCH4U);

        assertThat(Identities.fundTheSame(february, measure(from, to, COURSE))).isEqualTo(same);
        assertThat(Identities.fundTheSame(february4U, measure(from, to, DEUTSCH4U))).isEqualTo(same);
    }

    @ParameterizedTest(name = "''{0}'' is ''{1}'': {2}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '|', value = {
        "Kurs 12,Kurs 12,true",
        "Kurs 12,Kurs\u00a012,true",
        "Kurs 12,\u202fkurs\u2003  12 ,true",
        "D4U-2016,D4U\u20132016,true",
        "D4U-2016,d4u - 2016,true",
        "Qu'ran,Qu\u2019ran,true",
        "\u201eMitte\u201c,\"Mitte\",true",
        "Stra\u00dfe,STRASSE,true",
        "Mu\u0308hle,M\u00fchle,true",
        "Kurs 12,Kurs 13,false",
        "Kurs 12,Kurs12,false",
        "D4U-2016,D4U 2016,false",
    })
    void paysTwiceForAReferenceThatOnlyLooksTheSame(String one, String other, boolean same) {
        for (var details : List.of(TRAINING, COURSE, DEUTSCH4U)) {
            var measure = called(measure("2016-05-07", "2016-05-08", details), one);
            var otherMeasure = called(measure, other);

            assertThat(Identities.of(measure).equals(Identities.of(otherMeasure))).isEqualTo(same);
            assertThat(Identities.fundTheSame(measure, otherMeasure)).isEqualTo(same);
        }
    }

    @ParameterizedTest(name = "''{0}'' is ''{1}'': {2}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '|', value = {
        "Volkshochschule Frankfurt, volkshochschule\u00a0  FRANKFURT ,true",
        "Volkshochschule Frankfurt,\u00a0Volkshochschule Frankfurt,true",
        "Gro\u00dfe M\u00fchle,GROSSE MU\u0308HLE,true",
        "Haus der Begegnung e.V.,Haus der Begegnung e.\u00a0V.,true",
        "Haus \u201eMitte\u201c,Haus \u00abMitte\u00bb,true",
        "Jugend-Treff,Jugend\u2011Treff,true",
        "Ba\u00adden,Baden,true",
        "Volkshochschule Frankfurt,VolkshochschuleFrankfurt,false",
        "Haus A,Haus B,false",
    })
    void knowsACarrierByTheKeyOfItsName(String one, String other, boolean same) {
        for (var details : List.of(TRAINING, COURSE, DEUTSCH4U)) {
            var measure = Office.by(measure("2016-02-01", "2016-02-29", details),
                new Carrier(one, CarrierKind.CHURCH));
            var otherMeasure = Office.by(measure, new Carrier(other, CarrierKind.NON_PROFIT));

            assertThat(Identities.of(measure).equals(Identities.of(otherMeasure))).isEqualTo(same);
            assertThat(Identities.fundTheSame(measure, otherMeasure)).isEqualTo(same);
        }
    }

    @Test
    void takesAHanauMeasureForTheSameUnderBothItsKeys() {
        var before = Office.inBody(measure("2025-12-31", "2025-12-31", TRAINING), "hanau", "06435014");
        var after = Office.inBody(measure("2026-01-01", "2026-01-01", TRAINING), "hanau", "06415");

        assertThat(Identities.fundTheSame(before, after)).isTrue();
    }

    @Test
    void neverMistakesOnePartForAnother() {
        var measure = measure("2016-05-07", "2016-05-08", TRAINING);
        var oneWay = called(Office.by(measure, new Carrier("a", CarrierKind.CHURCH)), "bc");
        var otherWay = called(Office.by(measure, new Carrier("ab", CarrierKind.CHURCH)), "c");

        assertThat(Identities.of(oneWay)).isNotEqualTo(Identities.of(otherWay));
    }

    @Test
    void usesAllShardsAndNoOthers() {
        Set<Integer> shards = new HashSet<>();
        var measure = measure("2016-05-07", "2016-05-08", TRAINING);
        for (var number = 0; number < 1_000; number++) {
            shards.add(((Fingerprints) Identities.of(called(measure, "F-" + number))).shard());
        }

        assertThat(shards).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    /// Stored fingerprints must be found again by every later release.
    @Test
    void keepsItsFingerprintsForEver() {
        assertThat(Identities.of(measure("2016-05-07", "2016-05-08", TRAINING))).isEqualTo(
            new Fingerprints(8, List.of(-6620590113430471500L)));
        assertThat(Identities.courseHash(measure("2016-02-01", "2016-02-29", DEUTSCH4U)))
            .isEqualTo("T45ZK3HFE5GNXCQP6T81");
    }
}
