package foerdertopf.local.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import foerdertopf.local.template.TemplateReader;
import foerdertopf.local.testing.Checkout;
import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a policy of the template allows, its function does somewhere; what none allows is refused in every test.
class GrantsTest {

    @TempDir
    Path folder;

    @Test
    void grantsNothingThatNoFunctionDoes() throws IOException {
        var handlers = new NotedHandlers(Set.of("wir", "deutsch4u"));
        try (var cloud = ProductCloud.start(folder, handlers)) {
            var errands = new Errands(cloud);
            errands.clock("2016-03-15T10:00:00+01:00");
            errands.useUpABudget();
            all(errands, "2016-03-15T10:05:00+01:00");
            errands.openALease("G-8", "W16");
            handlers.loseAnswers();
            errands.clock("2016-04-01T05:00:00+02:00");
            errands.schedule("MonthlyReportSchedule");
            errands.lists();
            errands.again("LOST");
            all(errands, "2016-04-01T10:05:00+02:00");
        }
        var done = handlers.done();
        assertThat(granted().filter(grant -> !grant.isUsed(done)).map(Grant::toString)).isEmpty();
    }

    private static Stream<Grant> granted() throws IOException {
        return TemplateReader
            .read(Checkout.root().resolve("template.yaml"),
                Map.of("Issuer", "https://issuer.example", "AllowedOrigins", "https://antrag.example"))
            .functions()
            .stream()
            .flatMap(Grant::of);
    }

    private static void all(Errands errands, String afterwards) {
        errands.claims();
        errands.claimsOnLeases(afterwards);
        errands.claimsOnAnEmptyBudget();
        errands.courseFile();
        errands.guideFile();
        errands.largeFile();
        errands.signedFile();
        errands.details();
        errands.lists();
        errands.reports("2016-03");
        errands.schedule("CheckBalancesSchedule");
    }
}
