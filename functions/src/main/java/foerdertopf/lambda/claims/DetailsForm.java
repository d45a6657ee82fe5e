package foerdertopf.lambda.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Days;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.claim.fields.WeekList;
import foerdertopf.lambda.http.Form;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Details.Staffing;
import foerdertopf.subsidy.Period;

/// The details of a claim by its line. What must lie in the period is checked where the period itself is sound.
final class DetailsForm {

    private final Optional<Period> period;
    private final Pseudonyms pseudonyms;
    private final InputErrors errors;

    DetailsForm(Optional<Period> period, Pseudonyms pseudonyms, InputErrors errors) {
        this.period = period;
        this.pseudonyms = pseudonyms;
        this.errors = errors;
    }

    /// Empty where anything at all is wrong with the claim so far.
    Optional<Details> read(Form form, FundingLine line) {
        var details = switch (line) {
            case COORDINATION_OFFICE -> coordinationOffice(form);
            case INNOVATIVE_PROJECT -> ProjectForm.read(form);
            case GUIDE_DEPLOYMENT -> guideDeployment(form);
            case GUIDE_TRAINING -> guideTraining(form);
            case LANGUAGE_COURSE -> languageCourse(form);
            case DEUTSCH4U -> deutsch4u(form);
        };
        form.nothingElse();
        return errors.isEmpty() ? Optional.of(details.get()) : Optional.empty();
    }

    private Supplier<Details> coordinationOffice(Form form) {
        var staffing = new ArrayList<Staffing>();
        form.objects("staffing").forEach(stretch -> staffing.add(staffing(stretch)));
        var staffCosts = form.text("staffCosts", FieldRules.POSITIVE_MONEY);
        var otherFunds = form.textOr("otherFunds", FieldRules.MONEY, Money.ZERO);
        return () -> new Details.CoordinationOffice(staffing, staffCosts, otherFunds);
    }

    private Staffing staffing(Form form) {
        var before = errors.count();
        var from = form.text("from", FieldRules.DATE);
        var to = form.text("to", FieldRules.DATE);
        if (errors.count() == before) {
            checkStretch(form, from, to);
        }
        var fte = form.text("fte", FieldRules.FTE);
        form.nothingElse();
        return new Staffing(from, to, fte);
    }

    private void checkStretch(Form form, LocalDate from, LocalDate to) {
        switch (Days.period(from, to)) {
            case Checked.Faulty<Period>(var fault) -> errors.add(form.at("to"), fault);
            case Checked.Valid<Period>(var stretch) -> period.ifPresent(
                days -> Days.outside(days, stretch)
                    .ifPresent(fault -> errors.add(form.at(from.isBefore(days.from()) ? "from" : "to"), fault)));
        }
    }

    private Supplier<Details> guideDeployment(Form form) {
        var guide = pseudonyms.issued(form.text("guide", FieldRules.GUIDE));
        var weeks = new WeekList(period);
        form.objects("weeks").forEach(week -> addWeek(week, weeks));
        return () -> new Details.GuideDeployment(guide, weeks.weeks());
    }

    private void addWeek(Form form, WeekList weeks) {
        var before = errors.count();
        var week = form.text("week", FieldRules.WEEK);
        var isWeek = errors.count() == before;
        var hours = form.text("hours", FieldRules.HOURS);
        if (isWeek) {
            weeks.add(week, hours).ifPresent(fault -> errors.add(form.at("week"), fault));
        }
        form.nothingElse();
    }

    private Supplier<Details> guideTraining(Form form) {
        var participants = form.number("participants", FieldRules.COUNT);
        var costs = form.text("costs", FieldRules.POSITIVE_MONEY);
        var fees = form.textOr("fees", FieldRules.MONEY, Money.ZERO);
        var otherFunds = form.textOr("otherFunds", FieldRules.MONEY, Money.ZERO);
        return () -> new Details.GuideTraining(participants, costs, fees, otherFunds);
    }

    private Supplier<Details> languageCourse(Form form) {
        var participantUnits = form.number("participantUnits", FieldRules.COUNT);
        return () -> new Details.LanguageCourse(participantUnits);
    }

    private Supplier<Details> deutsch4u(Form form) {
        var units = form.number("units", FieldRules.COUNT);
        var costs = form.text("costs", FieldRules.POSITIVE_MONEY);
        var otherFunds = form.textOr("otherFunds", FieldRules.MONEY, Money.ZERO);
        return () -> new Details.Deutsch4U(units, costs, otherFunds);
    }
}
