package foerdertopf.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the process of a function is started.
///
/// @param before    what stands before the command, such as the binding to one core
/// @param options   those of the JVM
/// @param classPath all that stands on it. For a zip nothing: Lambda's own jars do, and its classes come from the task's
///                  folder by a loader of Lambda's. A container image has all of its classes here
public record Launch(List<String> before, List<String> options, List<Path> classPath) {

    /// Leads the hooks of `org.crac` to Lambda's runtime, which else never calls them.
    static final String HOOKS = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac";

    /// As Lambda's java25 starts a zip.
    public static final Launch OF_A_ZIP = new Launch(
        List.of(),
        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", HOOKS),
        List.of());

    /// As `infra/container/start.sh` starts a function in the container image, but for the cache.
    public static final Launch OF_AN_IMAGE = new Launch(
        List.of(),
        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=10",
            "-XX:CompileCommand=quiet", "-XX:CompileCommand=CompileThresholdScaling,java.math.*::*,0.05",
            "-XX:CompileCommand=CompileThresholdScaling,java.util.zip.*::*,0.05",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:-AOTReplayTraining",
            "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED"),
        List.of());

    public Launch {
        before = List.copyOf(before);
        options = List.copyOf(options);
        classPath = List.copyOf(classPath);
    }

    public Launch behind(List<String> command) {
        return new Launch(command, options, classPath);
    }

    public Launch withOption(String option) {
        var more = new ArrayList<>(options);
        more.add(option);
        return new Launch(before, more, classPath);
    }

    public Launch withClassPath(List<Path> path) {
        return new Launch(before, options, path);
    }
}
