package foerdertopf.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import foerdertopf.json.ProgrammeFile;
import foerdertopf.programme.KeyLookup;
import foerdertopf.programme.data.Reading;
import foerdertopf.subsidy.CaseFile.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The calculations worked out independently of this program.
class CasesTest {

    private static final Reading.Sound DATA = ProgrammeFile.load();
    private static final SubsidyRules RULES = new SubsidyRules(DATA.programme(), DATA.bodies());

    static List<Case> cases() throws IOException {
        return CaseFile.all();
    }

    @Test
    void thereAre96() throws IOException {
        assertThat(CaseFile.all()).hasSize(96);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheAnswerWorkedOutIndependently(Case given) {
        assertThat(answer(given)).isEqualTo(given.subsidy() + given.error());
    }

    private static String answer(Case given) {
        return switch (DATA.bodies().find(given.ags())) {
            case KeyLookup.Known(var body, _) -> answer(RULES.assess(given.measure(body), Entitlements.UNTOUCHED));
            case KeyLookup.LeadingZeroLost _ -> "ags-leading-zero";
            case KeyLookup.Unknown _,KeyLookup.UnknownButWithin _ -> "unknown-body";
        };
    }

    private static String answer(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Granted(var subsidy) -> subsidy.amount().toString();
            case Assessment.Refused(var refusal) -> refusal.code().text();
            case Assessment.NothingLeft(var pool) -> "nothing left of " + pool;
        };
    }
}
