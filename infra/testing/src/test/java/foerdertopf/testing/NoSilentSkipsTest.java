package foerdertopf.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/// The samples are run by the tests below alone: Surefire leaves nested classes to those around them, and JUnit takes
/// only inner ones for tests of their own.
class NoSilentSkipsTest {

    static final class Silent {

        @Test
        void assumes() {
            Assumptions.assumeTrue(false, "not today");
        }

        @Test
        @Disabled("not today either")
        void disabled() {
            throw new AssertionError("runs all the same");
        }
    }

    static final class Named {

        @Test
        void needsDocker() {
            Machine.needs("Docker", false);
        }

        @Test
        void needsNothing() {
            Machine.needs("Docker", true);
        }
    }

    static final class NamedForAll {

        @BeforeAll
        static void needsDocker() {
            Machine.needs("Docker", false);
        }

        @Test
        void anything() {}
    }

    @Test
    void aTestThatSkipsInSilenceFails() {
        assertThat(run(Silent.class).testEvents().failed().count()).isEqualTo(2);
    }

    @Test
    void aTestThatNamesWhatIsMissingIsSkipped() {
        var tests = run(Named.class).testEvents();

        assertThat(tests.aborted().count()).isEqualTo(1);
        assertThat(tests.succeeded().count()).isEqualTo(1);
    }

    @Test
    void soIsAClassThatDoes() {
        var containers = run(NamedForAll.class).containerEvents();

        assertThat(containers.aborted().count()).isEqualTo(1);
        assertThat(containers.failed().count()).isZero();
    }

    private static EngineExecutionResults run(Class<?> sample) {
        return EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(sample))
            .enableImplicitConfigurationParameters(true)
            .execute();
    }
}
