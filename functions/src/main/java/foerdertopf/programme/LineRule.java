package foerdertopf.programme;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;

/// The rates, caps and shares of one funding line in one rule version.
public sealed interface LineRule {

    /// A year of a full post, which is also what a body gets at most in a year.
    record CoordinationOffice(Money perYear) implements LineRule {}

    record InnovativeProject(Fraction share) implements LineRule {}

    record GuideDeployment(Money perHour, int weeksPerYear, HoursCap hoursPerYear) implements LineRule {}

    record GuideTraining(Money perParticipant) implements LineRule {}

    record LanguageCourse(Money perParticipantUnit) implements LineRule {}

    record Deutsch4U(Money perUnit, Money perCourse) implements LineRule {}

    /// The line takes no measures that begin under this version.
    record Closed() implements LineRule {}

    /// Whether the hours of a guide's year are capped, beside the weeks.
    sealed interface HoursCap {
        record None() implements HoursCap {}

        record AtMost(Hours hours) implements HoursCap {}
    }
}
