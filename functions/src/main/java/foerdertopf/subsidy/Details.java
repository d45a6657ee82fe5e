package foerdertopf.subsidy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.programme.FundingLine;

/// What a claim tells beyond the common fields, by funding line. Quantities are checked at the edge: positive, bounded.
public sealed interface Details {

    FundingLine line();

    /// Whether nothing in the details lies outside the measure's period.
    default boolean fit(Period period) {
        return true;
    }

    /// One stretch of a coordination post: which share of a full post was staffed from when to when.
    record Staffing(LocalDate from, LocalDate to, Fraction fte) {

        public Period days() {
            return new Period(from, to);
        }
    }

    record CoordinationOffice(List<Staffing> staffing, Money staffCosts, Money otherFunds) implements Details {
        public CoordinationOffice {
            staffing = List.copyOf(staffing);
        }

        @Override
        public FundingLine line() {
            return FundingLine.COORDINATION_OFFICE;
        }

        @Override
        public boolean fit(Period period) {
            return staffing.stream().allMatch(stretch -> period.covers(stretch.days()));
        }
    }

    record InnovativeProject(
        Money totalExpenses,
        Money ineligibleExpenses,
        Money ownContribution,
        Money otherFunds,
        Money projectIncome,
        Requested requested,
        Focus focus,
        Concept concept)
        implements
            Details {

        @Override
        public FundingLine line() {
            return FundingLine.INNOVATIVE_PROJECT;
        }
    }

    record GuideDeployment(String guide, SortedMap<IsoWeek, Hours> weeks) implements Details {
        public GuideDeployment {
            weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
            if (weeks.keySet().stream().map(IsoWeek::year).distinct().count() != 1) {
                throw new IllegalArgumentException("the weeks are of one ISO year, and there is at least one");
            }
        }

        @Override
        public FundingLine line() {
            return FundingLine.GUIDE_DEPLOYMENT;
        }

        @Override
        public boolean fit(Period period) {
            return weeks.keySet().stream().allMatch(week -> week.sharesADayWith(period));
        }

        /// All weeks are of one ISO year.
        public int isoYear() {
            return weeks.firstKey().year();
        }
    }

    record GuideTraining(int participants, Money costs, Money fees, Money otherFunds) implements Details {

        @Override
        public FundingLine line() {
            return FundingLine.GUIDE_TRAINING;
        }
    }

    record LanguageCourse(int participantUnits) implements Details {

        @Override
        public FundingLine line() {
            return FundingLine.LANGUAGE_COURSE;
        }
    }

    record Deutsch4U(int units, Money costs, Money otherFunds) implements Details {

        @Override
        public FundingLine line() {
            return FundingLine.DEUTSCH4U;
        }
    }

    /// What a project asks for at most.
    sealed interface Requested {
        record WhatTheRulesGive() implements Requested {}

        record AtMost(Money amount) implements Requested {}
    }

    /// The subject of a project.
    enum Focus {
        NOT_STATED, WELCOMING_CULTURE, INTERCULTURAL_OPENING
    }

    /// A project's answers to the programme's eight principles, in the order of the contract; empty where not given.
    record Concept(
        String local,
        String leadership,
        String strategic,
        String structural,
        String bothWays,
        String partners,
        String receivingSociety,
        String diversity) {

        public static final Concept NONE = new Concept("", "", "", "", "", "", "", "");
    }
}
