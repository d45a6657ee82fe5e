package foerdertopf.subsidy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import foerdertopf.programme.Bodies;
import foerdertopf.programme.LineRule;
import foerdertopf.programme.OfficialKey;
import foerdertopf.programme.RuleVersion;
import foerdertopf.programme.RuleVersion.Carriers;
import foerdertopf.programme.RuleVersion.NewYear;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// The reasons for which a measure is refused before any amount is worked out, in the order in which they count.
record Eligibility(Bodies bodies) {

    /// One reason, or none.
    Optional<Refusal> refusal(Measure measure, RuleVersion version) {
        return keyNotValid(measure).or(() -> crossesYear(measure, version))
            .or(() -> lineClosed(measure, version))
            .or(() -> carrierNotEligible(measure, version));
    }

    private Optional<Refusal> keyNotValid(Measure measure) {
        var from = measure.period().from();
        var body = bodies.body(measure.body()).orElseThrow();
        return refusedIf(
            !body.bore(measure.ags(), from),
            Code.BODY_NOT_VALID_ON_DATE,
            () -> Map.of(
                "ags",
                measure.ags(),
                "name",
                body.name(),
                "from",
                from.toString(),
                "valid",
                body.keyOn(from).map(OfficialKey::ags).orElse("")));
    }

    private Optional<Refusal> crossesYear(Measure measure, RuleVersion version) {
        var period = measure.period();
        return refusedIf(
            period.crossesYear() && version.newYear() == NewYear.SPLIT,
            Code.CROSSES_YEAR,
            () -> Map.of(
                "from",
                period.from().toString(),
                "to",
                period.to().toString(),
                "lastDay",
                LocalDate.of(period.year(), 12, 31).toString(),
                "newYear",
                LocalDate.of(period.year() + 1, 1, 1).toString()));
    }

    private Optional<Refusal> lineClosed(Measure measure, RuleVersion version) {
        return refusedIf(
            version.rule() instanceof LineRule.Closed,
            Code.LINE_CLOSED,
            () -> Map.of("fundingLine", measure.line().key(), "since", version.validity().from().toString()));
    }

    private Optional<Refusal> carrierNotEligible(Measure measure, RuleVersion version) {
        return refusedIf(
            version.carriers() == Carriers.MUNICIPAL && measure.carrier().kind() != CarrierKind.MUNICIPAL,
            Code.CARRIER_NOT_ELIGIBLE,
            () -> Map.of("fundingLine", measure.line().key(), "kind", measure.carrier().kind().key()));
    }

    /// The words for a reason are only put together where it applies.
    private static Optional<Refusal> refusedIf(boolean applies, Code code, Supplier<Map<String, String>> values) {
        return applies ? Optional.of(Refusal.of(code, values.get())) : Optional.empty();
    }
}
