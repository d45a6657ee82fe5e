package foerdertopf.subsidy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import foerdertopf.json.JsonWriter;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.programme.Body;
import foerdertopf.programme.FundingLine;

/// The calculations of `domain/cases.json`, worked out independently, as measures.
final class CaseFile {

    private CaseFile() {}

    /// What a case's claim says, and the subsidy or the error code it must get.
    record Case(int number, Json.Fields claim, String subsidy, String error) {

        String ags() {
            return text(claim, "body");
        }

        Measure measure(Body body) {
            var line = FundingLine.byKey(text(claim, "fundingLine")).orElseThrow();
            var period = object(claim, "period");
            var carrier = object(claim, "carrier");
            return new Measure(
                line,
                body.id(),
                ags(),
                new Carrier(text(carrier, "name"), CarrierKind.byKey(text(carrier, "kind")).orElseThrow()),
                text(claim, "reference"),
                new Period(LocalDate.parse(text(period, "from")), LocalDate.parse(text(period, "to"))),
                details(line, object(claim, "details")));
        }

        @Override
        public String toString() {
            return number + " " + text(claim, "fundingLine") + " " + JsonWriter.write(object(claim, "details"));
        }
    }

    static List<Case> all() throws IOException {
        try (InputStream stream = Objects.requireNonNull(CaseFile.class.getResourceAsStream("/domain/cases.json"))) {
            var json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var cases = new ArrayList<Case>();
            if (JsonReader.read(json) instanceof JsonReading.Read(Json.Items(var items), _)) {
                items.stream()
                    .map(Json.Fields.class::cast)
                    .forEach(item -> cases.add(
                        new Case(
                            cases.size() + 1,
                            object(item, "claim"),
                            textOr(item, "subsidy", ""),
                            textOr(item, "error", ""))));
            }
            return cases;
        }
    }

    private static Details details(FundingLine line, Json.Fields details) {
        return switch (line) {
            case COORDINATION_OFFICE -> new Details.CoordinationOffice(
                objects(details, "staffing").stream().map(CaseFile::staffing).toList(),
                money(details, "staffCosts"),
                money(details, "otherFunds"));
            case INNOVATIVE_PROJECT -> new Details.InnovativeProject(
                money(details, "totalExpenses"),
                money(details, "ineligibleExpenses"),
                money(details, "ownContribution"),
                money(details, "otherFunds"),
                money(details, "projectIncome"),
                details.byName().containsKey("requested")
                    ? new Details.Requested.AtMost(money(details, "requested"))
                    : new Details.Requested.WhatTheRulesGive(),
                Details.Focus.NOT_STATED,
                Details.Concept.NONE);
            case GUIDE_DEPLOYMENT -> new Details.GuideDeployment(text(details, "guide"), weeks(details));
            case GUIDE_TRAINING -> new Details.GuideTraining(
                integer(details, "participants"),
                money(details, "costs"),
                money(details, "fees"),
                money(details, "otherFunds"));
            case LANGUAGE_COURSE -> new Details.LanguageCourse(integer(details, "participantUnits"));
            case DEUTSCH4U -> new Details.Deutsch4U(
                integer(details, "units"),
                money(details, "costs"),
                money(details, "otherFunds"));
        };
    }

    private static Details.Staffing staffing(Json.Fields stretch) {
        return new Details.Staffing(
            LocalDate.parse(text(stretch, "from")),
            LocalDate.parse(text(stretch, "to")),
            Fraction.parse(text(stretch, "fte")).orElseThrow());
    }

    private static SortedMap<IsoWeek, Hours> weeks(Json.Fields details) {
        var weeks = new TreeMap<IsoWeek, Hours>();
        for (var week : objects(details, "weeks")) {
            var name = text(week, "week");
            weeks.put(
                new IsoWeek(Integer.parseInt(name.substring(0, 4)), Integer.parseInt(name.substring(6))),
                Hours.parse(text(week, "hours")).orElseThrow());
        }
        return weeks;
    }

    private static Money money(Json.Fields object, String field) {
        return Money.parse(textOr(object, field, "0.00")).orElseThrow();
    }

    private static int integer(Json.Fields object, String field) {
        return Integer.parseInt(textOr(object, field, ""));
    }

    private static String text(Json.Fields object, String field) {
        return textOr(object, field, "");
    }

    private static String textOr(Json.Fields object, String field, String absent) {
        return switch (object.byName().getOrDefault(field, Json.NULL)) {
            case Json.Text(var text) -> text;
            case Json.Numeral(var literal) -> literal;
            case Json.Null() -> absent;
            case Json.Fields _,Json.Items _,Json.Bool _ -> throw new IllegalArgumentException(field);
        };
    }

    private static Json.Fields object(Json.Fields object, String field) {
        return (Json.Fields) object.byName().getOrDefault(field, Json.NULL);
    }

    private static List<Json.Fields> objects(Json.Fields object, String field) {
        var items = (Json.Items) object.byName().getOrDefault(field, Json.NULL);
        return items.list().stream().map(Json.Fields.class::cast).toList();
    }
}
