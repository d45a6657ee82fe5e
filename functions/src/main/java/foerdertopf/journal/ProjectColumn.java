package foerdertopf.journal;

import java.util.List;
import java.util.function.Function;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Details.Concept;
import foerdertopf.subsidy.Details.Focus;
import foerdertopf.subsidy.Details.InnovativeProject;
import foerdertopf.subsidy.Details.Requested;
import foerdertopf.subsidy.Details.Requested.AtMost;
import foerdertopf.subsidy.Details.Requested.WhatTheRulesGive;

/// How projects are written.
final class ProjectColumn implements Column<InnovativeProject> {

    private static final List<Function<InnovativeProject, Money>> AMOUNTS = List.of(
        InnovativeProject::totalExpenses,
        InnovativeProject::ineligibleExpenses,
        InnovativeProject::ownContribution,
        InnovativeProject::otherFunds,
        InnovativeProject::projectIncome);
    private static final Column<Requested> REQUESTS = Choice.of(List.of(
        new Kind<>(WhatTheRulesGive.class, Columns.only(new WhatTheRulesGive())),
        new Kind<>(AtMost.class, PoolColumns.MONEY.as(AtMost::new, AtMost::amount))));
    private static final Column<Focus> FOCUSES = Columns.oneOf(Focus.values());
    private static final Column<List<Concept>> CONCEPTS = Columns.listsOf(new Concepts());

    @Override
    public void write(ByteWriter out, List<? extends InnovativeProject> projects) {
        AMOUNTS.forEach(amount -> PoolColumns.MONEY.write(out, Columns.each(projects, amount)));
        REQUESTS.write(out, Columns.each(projects, InnovativeProject::requested));
        FOCUSES.write(out, Columns.each(projects, InnovativeProject::focus));
        CONCEPTS.write(out, Columns.each(projects, project -> given(project.concept())));
    }

    @Override
    public List<InnovativeProject> read(ByteReader in, int count) {
        var amounts = Columns.each(AMOUNTS, _ -> PoolColumns.MONEY.read(in, count));
        var requests = REQUESTS.read(in, count);
        var focuses = FOCUSES.read(in, count);
        var concepts = CONCEPTS.read(in, count);
        return Columns.each(count, i -> new InnovativeProject(
            amounts.get(0).get(i),
            amounts.get(1).get(i),
            amounts.get(2).get(i),
            amounts.get(3).get(i),
            amounts.get(4).get(i),
            requests.get(i),
            focuses.get(i),
            concepts.get(i).isEmpty() ? Concept.NONE : concepts.get(i).getFirst()));
    }

    private static List<Concept> given(Concept concept) {
        return concept.equals(Concept.NONE) ? List.of() : List.of(concept);
    }

    /// The answers to the eight principles.
    private static final class Concepts implements Column<Concept> {
        private static final List<Function<Concept, String>> ANSWERS = List.of(
            Concept::local,
            Concept::leadership,
            Concept::strategic,
            Concept::structural,
            Concept::bothWays,
            Concept::partners,
            Concept::receivingSociety,
            Concept::diversity);

        @Override
        public void write(ByteWriter out, List<? extends Concept> concepts) {
            ANSWERS.forEach(answer -> Columns.TEXTS.write(out, Columns.each(concepts, answer)));
        }

        @Override
        public List<Concept> read(ByteReader in, int count) {
            var answers = Columns.each(ANSWERS, _ -> Columns.TEXTS.read(in, count));
            return Columns.each(count, i -> {
                var given = Columns.each(answers, texts -> texts.get(i));
                return new Concept(
                    given.get(0), given.get(1), given.get(2), given.get(3), given.get(4), given.get(5), given.get(6),
                    given.get(7));
            });
        }
    }
}
