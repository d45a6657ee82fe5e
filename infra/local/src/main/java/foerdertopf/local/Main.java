package foerdertopf.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import foerdertopf.local.cloud.LocalCloud;
import foerdertopf.local.cloud.Settings;
import foerdertopf.local.cloud.StateFolder;
import foerdertopf.local.sample.SampleFailure;
import foerdertopf.local.sample.SampleJob;
import foerdertopf.stores.LocalAccess;

/// The local cloud's command line: starts everything, does the sample job, serves until it is told to stop.
public final class Main {

    private static final int WRONG_USE = 2;
    private static final int TAKEN = 3;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.parse(List.of(arguments));
        if (options.isEmpty()) {
            System.err.println(Options.USAGE);
            System.exit(WRONG_USE);
        }
        serve(options.get());
    }

    private static void serve(Options options) throws IOException, InterruptedException {
        var folder = StateFolder.open(options.state());
        if (folder.isEmpty()) {
            System.err.println("Another local cloud is using " + options.state().toAbsolutePath()
                + ". Stop it first, or choose another folder with --state.");
            System.exit(TAKEN);
        }
        try (var state = folder.get()) {
            if (options.start() == Options.Start.FRESH) {
                state.clear();
            }
            var terminal = System.out;
            Logs.to(state.log());
            System.setProperty("http.maxConnections", "200");
            var cloud = LocalCloud.start(state, Settings.of(Path.of(""), options.port()));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(cloud::close));
            terminal.println(ready(cloud.addresses()));
            if (options.job() == Options.Job.SAMPLE) {
                doSampleJob(cloud.addresses(), options.state().resolve("sample"), terminal);
            }
            new CountDownLatch(1).await();
        }
    }

    private static void doSampleJob(LocalCloud.Addresses addresses, Path folder, PrintStream terminal) {
        try {
            SampleJob.run(addresses.http(), folder, terminal);
        } catch (SampleFailure failure) {
            System.err.println("The sample job stopped: " + failure.getMessage());
        }
        terminal.println();
        terminal.println("Serving on " + addresses.http() + " until Ctrl-C");
    }

    private static String ready(LocalCloud.Addresses addresses) {
        return "ready http=" + addresses.http() + " s3=" + addresses.s3() + " dynamodb=" + addresses.dynamoDb()
            + " bucket=" + Optional.of(addresses.buckets()).filter(all -> !all.isEmpty()).map(List::getFirst).orElse("")
            + " accessKey=" + LocalAccess.ACCESS_KEY + " secretKey=" + LocalAccess.SECRET_KEY;
    }
}
