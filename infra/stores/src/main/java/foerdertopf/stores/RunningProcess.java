package foerdertopf.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells processes that run from those that have ended and whose parent has not asked for their end yet: Linux keeps the
/// number of such a zombie, and Java calls it alive.
final class RunningProcess {

    private static final String ENDED = "ZX";

    private RunningProcess() {}

    static boolean runs(ProcessHandle process) {
        return process.isAlive() && ENDED.indexOf(state(process)) < 0;
    }

    /// The letter behind the program's name in `/proc/PID/stat`; the name stands in brackets and may hold any letter.
    private static char state(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException notLinuxOrGone) {
            return ' ';
        }
    }
}
