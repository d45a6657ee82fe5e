package foerdertopf.lambda.claims;

import java.util.Optional;
import java.util.function.Supplier;

import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.lambda.http.Form;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Details.Concept;
import foerdertopf.subsidy.Details.Focus;
import foerdertopf.subsidy.Details.Requested;

/// The details of an innovative project.
final class ProjectForm {

    private static final FieldRule<Focus> FOCUS = FieldRules.oneOf(
        new Focus[]{Focus.WELCOMING_CULTURE, Focus.INTERCULTURAL_OPENING},
        MeasureJson::key);

    private ProjectForm() {}

    static Supplier<Details> read(Form form) {
        var totalExpenses = form.text("totalExpenses", FieldRules.POSITIVE_MONEY);
        var ineligible = form.textOr("ineligibleExpenses", FieldRules.MONEY, Money.ZERO);
        var own = form.textOr("ownContribution", FieldRules.MONEY, Money.ZERO);
        var others = form.textOr("otherFunds", FieldRules.MONEY, Money.ZERO);
        var income = form.textOr("projectIncome", FieldRules.MONEY, Money.ZERO);
        var requested = requested(form.optionalText("requested", FieldRules.POSITIVE_MONEY));
        var focus = form.textOr("focus", FOCUS, Focus.NOT_STATED);
        var concept = form.optionalObject("concept").map(ProjectForm::concept).orElse(Concept.NONE);
        return () -> new Details.InnovativeProject(
            totalExpenses, ineligible, own, others, income, requested, focus, concept);
    }

    private static Requested requested(Optional<Money> amount) {
        return amount.<Requested>map(Requested.AtMost::new).orElseGet(Requested.WhatTheRulesGive::new);
    }

    /// Each of the principles may be left out until an award.
    private static Concept concept(Form form) {
        var concept = new Concept(
            principle(form, "local"),
            principle(form, "leadership"),
            principle(form, "strategic"),
            principle(form, "structural"),
            principle(form, "bothWays"),
            principle(form, "partners"),
            principle(form, "receivingSociety"),
            principle(form, "diversity"));
        form.nothingElse();
        return concept;
    }

    private static String principle(Form form, String name) {
        return form.textOr(name, FieldRules.CONCEPT, "");
    }
}
