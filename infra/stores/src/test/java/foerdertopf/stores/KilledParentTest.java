package foerdertopf.stores;

import static foerdertopf.stores.Tables.get;
import static foerdertopf.stores.Tables.pool;
import static foerdertopf.stores.Tables.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledParentTest {

    private static final String TABLE = "Pools";

    /// What is killed: starts a store, writes to it, says so, and waits.
    static final class Parent {

        public static void main(String[] args) throws Exception {
            var store = DynamoDbLocal.in(Path.of(args[0]), 0);
            var client = store.client();
            Tables.create(client, TABLE);
            put(client, TABLE, pool("wir-2016", 100));
            System.out.println("written");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @TempDir
    Path folder;

    @Test
    void aKilledRunLeavesItsDataAndNoProcess() throws Exception {
        var parent = startParent();
        var child = onlyChildOf(parent);

        assertThatThrownBy(() -> DynamoDbLocal.in(folder, 0)).hasMessageContaining("in use by process " + parent.pid());
        parent.destroyForcibly().waitFor();

        try (var store = DynamoDbLocal.in(folder, 0); var client = store.client()) {
            assertThat(RunningProcess.runs(child)).isFalse();
            assertThat(get(client, TABLE, "wir-2016")).isEqualTo(pool("wir-2016", 100));
        }
    }

    /// A shell starts the run and becomes a program that never asks how it ended.
    @Test
    void aKilledRunThatNobodyHasNoticedYetKeepsNobodyOut() throws Exception {
        var shell = shell(command(Parent.class, folder.toString()));
        try {
            assertThat(shell.inputReader().readLine()).isEqualTo("written");
            var run = onlyChildOf(shell);
            run.destroyForcibly();
            await().until(() -> !RunningProcess.runs(run));

            try (var store = DynamoDbLocal.in(folder, 0); var client = store.client()) {
                assertThat(get(client, TABLE, "wir-2016")).isEqualTo(pool("wir-2016", 100));
            }
        } finally {
            shell.destroyForcibly();
        }
    }

    @Test
    void aZombieIsNoLeftover() throws Exception {
        var shell = shell(List.of("sleep", "60"));
        try {
            await().until(() -> shell.children().count() == 1);
            var zombie = onlyChildOf(shell);
            note(zombie, startOf(zombie));
            zombie.destroyForcibly();
            await().until(() -> !RunningProcess.runs(zombie));

            new ProcessNote(folder).endLeftover();

            assertThat(zombie.isAlive()).as("as Java sees it").isTrue();
        } finally {
            shell.destroyForcibly();
        }
    }

    @Test
    void oneProcessUsesAFolderOnce() {
        try (var _ = DynamoDbLocal.in(folder, 0)) {
            var own = "in use by process " + ProcessHandle.current().pid();
            assertThatThrownBy(() -> DynamoDbLocal.in(folder, 0)).hasMessageContaining(own);
            assertThatThrownBy(() -> DynamoDbLocal.in(folder, 0)).hasMessageContaining(own);
        }
    }

    @Test
    void theProcessEndsByItselfWithItsParent() throws Exception {
        var parent = startParent();
        var child = onlyChildOf(parent);

        parent.destroyForcibly().waitFor();

        await().until(() -> !RunningProcess.runs(child));
    }

    @Test
    void endsALeftoverThatDidNotEndByItself() throws Exception {
        var leftover = sleeper();
        note(leftover.toHandle(), startOf(leftover.toHandle()));

        new ProcessNote(folder).endLeftover();

        // The process has ended; this JVM hears of it a moment later.
        await().until(() -> !leftover.isAlive());
    }

    @Test
    void sparesAnotherProgramThatHasTheNumberByNow() throws Exception {
        var other = sleeper();
        note(other.toHandle(), "2016-01-01T00:00:00Z");

        new ProcessNote(folder).endLeftover();

        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    private void note(ProcessHandle process, String startedAt) throws IOException {
        Files.write(folder.resolve("dynamodb-local.process"), List.of(
            "process=" + process.pid(),
            "processAt=" + startedAt,
            "startedBy=1",
            "startedByAt=2016-01-01T00\\:00\\:00Z"));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().orElseThrow().toString();
    }

    private static Process sleeper() throws IOException {
        return java(Sleeper.class, "");
    }

    /// Any program.
    static final class Sleeper {

        public static void main(String[] args) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }

    private Process startParent() throws IOException {
        var parent = java(Parent.class, folder.toString());
        var line = parent.inputReader().readLine();
        assertThat(line).isEqualTo("written");
        return parent;
    }

    private static Process java(Class<?> main, String argument) throws IOException {
        return new ProcessBuilder(command(main, argument)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> command(Class<?> main, String argument) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), main.getName(), argument);
    }

    private static Process shell(List<String> command) throws IOException {
        var line = new ArrayList<>(List.of("sh", "-c", "\"$@\" & exec sleep 120", "sh"));
        line.addAll(command);
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static ProcessHandle onlyChildOf(Process parent) {
        return parent.children().findFirst().orElseThrow();
    }
}
