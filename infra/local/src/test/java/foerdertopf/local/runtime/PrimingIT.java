package foerdertopf.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import foerdertopf.local.template.Template;
import foerdertopf.local.template.TemplateReader;
import foerdertopf.local.testing.Checkout;
import foerdertopf.runtime.Function;
import foerdertopf.runtime.Initialization;
import foerdertopf.runtime.LambdaRuntime;
import foerdertopf.runtime.Launch;
import foerdertopf.runtime.LoadedClasses;
import foerdertopf.runtime.Outcome;
import foerdertopf.runtime.UnpackedZip;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After SnapStart has taken its picture, a first claim finds nearly all of its classes loaded.
class PrimingIT {

    private static final int NEARLY_NONE = 50;

    @TempDir
    private static Path folder;
    private static Template template;
    private static RuntimeServices services;
    private static Path task;

    @BeforeAll
    static void start() throws IOException {
        Machine.needs("Linux, which Lambda's runtime client is made for",
            System.getProperty("os.name").equals("Linux"));
        template = TemplateReader.read(Checkout.root().resolve("template.yaml"),
            Map.of("Issuer", "https://issuer.example", "AllowedOrigins", "https://antrag.example"));
        services = RuntimeServices.start(template, folder.resolve("s3"));
        task = UnpackedZip.of(Checkout.root().resolve("functions/target/functions.zip"), folder.resolve("task"));
    }

    @AfterAll
    static void stop() {
        if (services != null) {
            services.close();
        }
    }

    @Test
    void leavesTheFirstClaimNearlyNoClassToLoad() throws IOException, InterruptedException {
        assertThat(loadedForTheFirstClaim(Initialization.SNAP_START)).hasSizeLessThan(NEARLY_NONE);
    }

    @Test
    void isWhatLoadsThem() throws IOException, InterruptedException {
        assertThat(loadedForTheFirstClaim(Initialization.ON_DEMAND)).hasSizeGreaterThan(10 * NEARLY_NONE);
    }

    private static List<String> loadedForTheFirstClaim(Initialization initialization)
        throws IOException, InterruptedException {
        var submit = template.functions()
            .stream()
            .filter(one -> one.id().equals("SubmitClaimFunction"))
            .findFirst()
            .orElseThrow();
        var loaded = new LoadedClasses(Files.createTempFile(folder, "classes", ".log"));
        var event = Checkout.read("events/SubmitClaimFunction.json")
            .replace("D4U-2016-07", initialization.name())
            .replace("5b1f5a4e", initialization.name());
        var outcome = new LambdaRuntime(task, services.environment(), Launch.OF_A_ZIP.withOption(loaded.option()))
            .run(new Function(submit.name(), submit.arn(), submit.handler(), submit.limits().memoryMegabytes(),
                submit.environment()), initialization, event, loaded);
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
        assertThat(((Outcome.Answered) outcome).json()).contains("\"statusCode\":201");
        return loaded.names();
    }
}
