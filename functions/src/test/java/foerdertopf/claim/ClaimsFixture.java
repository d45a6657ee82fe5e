package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Page;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.data.Reading;
import foerdertopf.report.ClosingMonths;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Details.Staffing;
import foerdertopf.subsidy.IsoWeek;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;
import foerdertopf.subsidy.SubsidyRules;

/// An office with empty books, a programme with the budgets a test wants, and measures to claim for.
final class ClaimsFixture {

    static final Instant NOW = Instant.parse("2016-03-10T09:00:00Z");
    static final String APPLICANT = "applicant-1";

    final Ledger ledger;
    final PageBooking booking;
    final SubmittingClaim submitting;
    final WithdrawingClaim withdrawing;
    final ReadingClaims reading;
    final Reading.Sound data;
    private int keys;

    ClaimsFixture(String wirLimit) {
        this(wirLimit, new MemoryLedger());
    }

    ClaimsFixture(String wirLimit, Ledger ledger) {
        this(TestProgrammes.withBudgets(wirLimit, "1500000.00"), ledger);
    }

    ClaimsFixture(Reading.Sound data, Ledger ledger) {
        this.data = data;
        this.ledger = ledger;
        Pause pause = _ -> {};
        var rules = new SubsidyRules(data.programme(), data.bodies());
        this.booking = new PageBooking(ledger, rules, data.programme(), pause);
        this.submitting = new SubmittingClaim(ledger, booking);
        this.withdrawing = new WithdrawingClaim(ledger, data.programme().id(), pause);
        this.reading = new ReadingClaims(ledger, data.programme().id());
    }

    /// The same office with a keyboard of its own; just before it next writes, something else happens.
    ClaimsFixture meanwhile(Runnable action) {
        var same = new ClaimsFixture(data, Meanwhile.beforeCommit(ledger, action));
        same.keys = keys + 1_000;
        return same;
    }

    SubmitOutcome submit(Measure measure) {
        return submit(measure, Terms.PLAIN);
    }

    SubmitOutcome submit(Measure measure, Terms terms) {
        return submit("key-" + ++keys, measure, terms);
    }

    SubmitOutcome submit(String key, Measure measure, Terms terms) {
        return submitting.submit(new Submission(
            APPLICANT, "POST /v1/claims", key, hash(measure + " " + terms), NOW, measure, terms));
    }

    /// Submits what must be journaled.
    ClaimView booked(Measure measure) {
        return booked(measure, Terms.PLAIN);
    }

    ClaimView booked(Measure measure, Terms terms) {
        return ((SubmitOutcome.Booked) submit(measure, terms)).claim();
    }

    /// Books a page of an upload with this name.
    Page upload(String name, int firstRow, Measure... measures) {
        return upload(name, firstRow, Terms.PLAIN, List.of(measures));
    }

    Page upload(String name, int firstRow, Terms terms, List<Measure> measures) {
        var candidates = new ArrayList<Candidate>();
        for (var measure : measures) {
            candidates.add(Candidate.of(List.of(firstRow + candidates.size()), measure, terms));
        }
        var line = measures.getFirst().line();
        var steps = new UploadSteps(ledger, intake(name), firstRow, firstRow + measures.size(), line);
        var outcome = booking.book(new PageRequest(
            intake(name), new BodyId("frankfurt-am-main"), line, hash("file"), APPLICANT, NOW,
            List.of(new PageRows(firstRow, candidates, List.of())), steps));
        return ((BookOutcome.Booked) outcome).pages().getFirst();
    }

    WithdrawOutcome withdraw(ClaimNumber number) {
        return withdraw(number, "withdrawal-" + ++keys);
    }

    WithdrawOutcome withdraw(ClaimNumber number, String key) {
        return withdrawing.withdraw(
            new Withdrawal(number, APPLICANT, hash(key), hash("content"), NOW, "takes place elsewhere"));
    }

    Budget budget(String pool) {
        return ledger.budget(new PoolId(pool)).orElseThrow();
    }

    void closeMarch() {
        var clock = Clock.fixed(Instant.parse("2016-04-02T09:00:00Z"), ZoneOffset.UTC);
        new ClosingMonths(ledger, data.programme(), clock, _ -> {}).close();
    }

    void assertTheBooksAgree() {
        assertThat(new BookCheck(ledger, data.programme(), data.bodies()).differences()).isEmpty();
    }

    static IntakeId intake(String name) {
        return IntakeId.derivedFrom(name);
    }

    static Hash hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Measure training(String reference, int participants) {
        return measure(
            FundingLine.GUIDE_TRAINING,
            reference,
            period("2016-05-07", "2016-05-08"),
            new Details.GuideTraining(participants, Money.ofEuros(100_000), Money.ZERO, Money.ZERO));
    }

    static Measure languageCourse(String reference, int units, String from, String to) {
        return measure(
            FundingLine.LANGUAGE_COURSE, reference, period(from, to), new Details.LanguageCourse(units));
    }

    static Measure project(String reference, long totalEuros) {
        var total = Money.ofEuros(totalEuros);
        var own = new Money(total.cents() / 2);
        return measure(
            FundingLine.INNOVATIVE_PROJECT,
            reference,
            period("2016-03-01", "2016-11-30"),
            new Details.InnovativeProject(
                total, Money.ZERO, own, Money.ZERO, Money.ZERO, new Details.Requested.WhatTheRulesGive(),
                Details.Focus.NOT_STATED, Details.Concept.NONE));
    }

    static Measure course(String reference, int units, String from, String to) {
        return measure(
            FundingLine.DEUTSCH4U,
            reference,
            period(from, to),
            new Details.Deutsch4U(units, Money.ofEuros(100_000), Money.ZERO));
    }

    static Measure guide(String body, String pseudonym, int firstWeek, int lastWeek) {
        return guide(body, pseudonym, firstWeek, lastWeek, 100);
    }

    static Measure guide(String body, String pseudonym, int firstWeek, int lastWeek, int hundredthsOfAnHour) {
        var weeks = new TreeMap<IsoWeek, Hours>();
        for (var week = firstWeek; week <= lastWeek; week++) {
            weeks.put(new IsoWeek(2016, week), new Hours(hundredthsOfAnHour));
        }
        return measure(
            FundingLine.GUIDE_DEPLOYMENT,
            body,
            "L-1",
            period("2016-01-04", "2016-12-31"),
            new Details.GuideDeployment(pseudonym, weeks));
    }

    static Measure post(String from, String to) {
        var period = period(from, to);
        return measure(
            FundingLine.COORDINATION_OFFICE,
            "post",
            period,
            new Details.CoordinationOffice(
                List.of(new Staffing(period.from(), period.to(), Fraction.ONE)),
                Money.ofEuros(90_000),
                Money.ZERO));
    }

    static Measure measure(FundingLine line, String reference, Period period, Details details) {
        return measure(line, "frankfurt-am-main", reference, period, details);
    }

    static Measure measure(FundingLine line, String body, String reference, Period period, Details details) {
        var ags = body.equals("kassel") ? "06611" : "06412";
        return new Measure(
            line,
            new BodyId(body),
            ags,
            new Carrier("Volkshochschule", CarrierKind.MUNICIPAL),
            reference,
            period,
            details);
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
