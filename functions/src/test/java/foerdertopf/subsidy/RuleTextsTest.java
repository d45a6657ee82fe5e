package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.staffed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.data.ShippedData;
import foerdertopf.refusal.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every limit and every refusal of the rules has its text, and no text names a value that is not there.
class RuleTextsTest {

    private static final Messages TEXTS = Messages.LOADED;

    @ParameterizedTest
    @EnumSource
    void everyLimitHasItsText(Language language) {
        var seen = new TreeSet<String>();
        for (var limit : limits().toList()) {
            seen.add("trace." + limit.rule());
            requireText(language, "trace." + limit.rule(), limit.values().keySet());
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(keys(language, "trace."));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalOfTheRulesHasItsText(Language language) {
        for (var refusal : refusals().toList()) {
            requireText(language, "refusal." + refusal.code().text(), refusal.values().keySet());
        }
        requireText(language, "refusal.unknown-body.meant", Set.of("ags", "meant"));
    }

    @ParameterizedTest
    @EnumSource
    void everyLineAndKindOfCarrierHasItsName(Language language) {
        assertThat(keys(language, "fundingLine.")).containsExactlyInAnyOrderElementsOf(
            Stream.of(FundingLine.values()).map(line -> "fundingLine." + line.key()).toList());
        assertThat(keys(language, "kind.")).containsExactlyInAnyOrderElementsOf(
            Stream.of(CarrierKind.values()).map(kind -> "kind." + kind.key()).toList());
    }

    private static void requireText(Language language, String key, Set<String> values) {
        assertThat(TEXTS.has(language, key)).as(key).isTrue();
        assertThat(values).as(key).containsAll(TEXTS.placeholders(language, key));
    }

    private static Stream<Subsidy.Limit> limits() {
        var capped = ShippedData.shipped()
            .withValue("guide-deployment", "hours-per-year", "2016-01-01", "276.00 hours")
            .sound();
        var rules = new SubsidyRules(capped.programme(), capped.bodies());
        return Stream.of(FundingLine.values())
            .flatMap(line -> RandomMeasures.of(line, 50))
            .map(measure -> rules.assess(measure, Entitlements.UNTOUCHED))
            .filter(Assessment.Granted.class::isInstance)
            .map(Office::granted)
            .map(subsidy -> subsidy.cutTo(euros("0.01"), PoolId.budget("wir", 2016)))
            .flatMap(subsidy -> subsidy.trace().stream());
    }

    private static Stream<Refusal> refusals() {
        var course = new Details.LanguageCourse(1);
        var office = new Details.CoordinationOffice(
            List.of(staffed("2016-01-01", "2016-01-31", "1")),
            euros("1.00"),
            euros("1.00"));
        var ofTheRules = Stream.of(
            measure("2015-01-01", "2015-01-01", course),
            Office.inBody(measure("2016-01-01", "2016-01-01", course), "hanau", "06415"),
            measure("2016-01-01", "2017-01-01", course),
            measure("2019-01-01", "2019-01-01", course),
            Office.by(measure("2016-01-01", "2016-01-31", office), new Carrier("A", CarrierKind.CHURCH)),
            measure("2016-01-01", "2016-01-31", office))
            .map(Office::assess)
            .map(Assessment.Refused.class::cast)
            .map(Assessment.Refused::refusal);
        var unsecured = Stream.of(FundingLine.INNOVATIVE_PROJECT)
            .flatMap(line -> RandomMeasures.of(line, 50))
            .map(Office::assess)
            .filter(Assessment.Refused.class::isInstance)
            .map(refused -> ((Assessment.Refused) refused).refusal());
        var ofKeys = Stream.of("6412", "06499").flatMap(ags -> Office.DATA.bodies().find(ags).refusal(ags).stream());
        return Stream.of(ofTheRules, unsecured, ofKeys).flatMap(refusals -> refusals);
    }

    private static Set<String> keys(Language language, String prefix) {
        return TEXTS.keys(language).stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
    }
}
