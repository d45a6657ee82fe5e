package foerdertopf.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.local.testing.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What documents name is there: a test that fails names the sentence to change.
class DocsTest {

    private static final Project PROJECT = new Project();

    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```|^    .*?$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern TYPE = Pattern.compile("((?:[a-z]+\\.)+)([A-Z]\\w+)(?:\\.(\\w+))?.*");
    private static final Pattern MEMBER = Pattern.compile("([A-Z]\\w+)\\.(\\w+).*");
    private static final Pattern PACKAGE = Pattern.compile("foerdertopf(?:\\.[a-z]+)+");
    private static final Pattern ROUTE = Pattern.compile("(?:(?:GET|POST)[, A-Z]* )?(/(?:v1|_local)/[\\w/{}.-]+).*");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");
    private static final Pattern OWN_PATH = Pattern.compile("(?:(?:functions|infra|web|docs|\\.ci)/|\\./)[\\w./-]*");
    /// Words that nothing here needs: of AWS and its tools, and of what the build writes.
    private static final Set<String> OF_OTHERS = Set.of("If", "sam", "THIRD", "PARTY", "ROLLBACK_FAILED",
        "ROLLBACK_COMPLETE", "cloudformation", "requestPayload", "AutoPublishCodeSha256", "LanguageExtensions");

    @Test
    void linksLeadSomewhere() {
        PROJECT.documents()
            .forEach((name, text) -> LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains(":"))
                .forEach(link -> assertThat(leads(name, link)).as(name + " links to " + link).isTrue()));
    }

    private static boolean leads(String name, String link) {
        var parts = link.split("#", 2);
        var file = parts[0].isEmpty() ? Path.of(name)
            : Path.of(name).resolveSibling(parts[0]).normalize();
        return Files.exists(Checkout.root().resolve(file))
            && (parts.length == 1 || headings(Checkout.read(file.toString())).contains(parts[1]));
    }

    private static Set<String> headings(String text) {
        return text.lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\w\\- ]", "")
                .replace(' ', '-'))
            .collect(Collectors.toSet());
    }

    @Test
    void wordsInCodeOccurInTheProject() {
        var unknown = codes().flatMap(code -> Project.words(code.text().replaceAll("<[^>]*>|\"[^\"]*\"|\\{[^}]*}", " "))
            .stream()
            .filter(word -> word.length() > 1 && !OF_OTHERS.contains(word) && !PROJECT.knows(word))
            .map(word -> word + " in " + code));
        assertThat(unknown).isEmpty();
    }

    @Test
    void typesAndTheirMembersAreThere() {
        codes().forEach(code -> {
            var type = TYPE.matcher(code.text());
            if (type.matches() && !type.group(1).startsWith("java.")) {
                assertThat(
                    PROJECT.hasSource("foerdertopf/" + type.group(1).replace("foerdertopf.", "").replace('.', '/')
                        + type.group(2) + ".java"))
                    .as(code.toString())
                    .isTrue();
            }
            var member = MEMBER.matcher(code.text());
            if (member.matches() && PROJECT.hasSource(member.group(1) + ".java")) {
                assertThat(PROJECT.contains(member.group(2))).as(code.toString()).isTrue();
            }
            if (PACKAGE.matcher(code.text()).matches()) {
                assertThat(PROJECT.contains(code.text().replace('.', '/') + "/")
                    || PROJECT.hasSource(code.text().replace('.', '/') + "/package-info.java")).as(code.toString())
                    .isTrue();
            }
        });
    }

    @Test
    void architectureKnowsEveryPackage() {
        var named = Pattern.compile("(?m)^\\| (`[^|]+) \\|")
            .matcher(document("docs/architecture.md"))
            .results()
            .flatMap(row -> Project.words(row.group(1)).stream())
            .toList();
        assertThat(named)
            .containsExactlyInAnyOrderElementsOf(PROJECT.foldersIn("functions/src/main/java/foerdertopf/"));
    }

    @Test
    void pathsAndRoutesAreThere() {
        codes().forEach(code -> {
            var path = code.text();
            if (OWN_PATH.matcher(path).matches() && !path.contains("target/")) {
                assertThat(Files.exists(Checkout.root().resolve(path))).as(code.toString()).isTrue();
            }
            var route = ROUTE.matcher(path);
            if (route.matches()) {
                assertThat(isRoute(route.group(1))).as(code.toString()).isTrue();
            }
        });
    }

    /// A route of the API, with or without values for its variables, or one of the local cloud.
    private static boolean isRoute(String path) {
        return path.startsWith("/v1/")
            ? Pattern.compile("(?m)^  (/v1/\\S+):$")
                .matcher(PROJECT.text("openapi.yaml"))
                .results()
                .anyMatch(route -> path.matches(route.group(1).replaceAll("\\{[^}]*}", "[^/]+")))
            : PROJECT.contains("\"" + path)
                || PROJECT.contains("\"" + path.substring(0, path.lastIndexOf('/') + 1) + "\"");
    }

    @Test
    void namesWithHyphensOccurInTheProject() {
        codes().filter(code -> KEBAB.matcher(code.text()).matches())
            .forEach(code -> assertThat(PROJECT.contains(code.text())).as(code.toString()).isTrue());
    }

    @Test
    void theMeasuredFiguresAreThoseOfTheBenchmarks() {
        var text = document("docs/performance.md");
        var table = text.substring(text.indexOf("## What was measured"), text.indexOf("**Not measured:**"));
        var named = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
            .matcher(table)
            .results()
            .map(row -> row.group(1))
            .toList();
        var measures = Stream
            .of("imports/ImportMeasures", "hot/HotMeasures", "reports/ReportMeasures", "cold/ColdMeasures")
            .map(name -> PROJECT.text("infra/bench/src/main/java/foerdertopf/bench/" + name + ".java"))
            .flatMap(source -> Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"").matcher(source).results())
            .map(measure -> measure.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(measures);
    }

    /// A speed or a size that was measured stands in the table that `./bench` prints, and nowhere else: elsewhere it
    /// would stay when it is no longer true.
    @Test
    void noMeasuredFigureStandsBesideThem() {
        var figure = Pattern.compile("\\d[\\d .,]*(?:ms|µs|%|KB|MB|GB|rows a second|claims a second)(?!\\w)");
        var decided = List.of("5 ms for a read", "10 ms for a transaction", "at 10 ms that is", "15 ms a claim",
            "assumed 10 ms",
            "one unit for each KB", "each 4 KB begun", "24 GB", "passes 25 MB", "bounded at 64 KB",
            "near 500 claims a second",
            "some\nfifty", "is 100 claims a second");
        Stream
            .concat(Stream.of("docs/performance.md"),
                PROJECT.documents().keySet().stream().filter(name -> name.contains("/adr/")))
            .forEach(name -> {
                var text = document(name).replaceAll("(?m)^\\| `.*$", "");
                for (var allowed : decided) {
                    text = text.replace(allowed, "");
                }
                assertThat(figure.matcher(text).results().map(MatchResult::group)).as(name).isEmpty();
            });
    }

    /// A figure that the code decides, with the line of code that decides it. Both change together.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "architecture.md | after 10 seconds no further call | claim/WaitingTime | FOR_A_DECISION = Duration.ofSeconds(10)",
        "architecture.md | after 4 where a claim is only looked up | claim/WaitingTime | FOR_A_CLAIM = Duration.ofSeconds(4)",
        "architecture.md | takes 5 more at most | aws/ClientTimeouts | SILENCE = Duration.ofSeconds(5)",
        "architecture.md | up to 1 000 claims a page | journal/Page | MOST_CLAIMS = 1_000",
        "data.md | At most 30 tries in 12 seconds a call | aws/Pacing | 30, Duration.ofSeconds(12), Duration.ofMillis(25), Duration.ofSeconds(1)",
        "data.md | random part of 25 ms doubled up to 1 s | aws/Pacing | 30, Duration.ofSeconds(12), Duration.ofMillis(25), Duration.ofSeconds(1)",
        "data.md | silent for 5 seconds | aws/ClientTimeouts | SILENCE = Duration.ofSeconds(5)",
        "data.md | at most 100 actions, 400 KB | aws/Limits | LARGEST_ITEM = 400 * 1024",
        "data.md | item and 4 MB | aws/Limits | LARGEST_TRANSACTION = 4 * 1024 * 1024",
        "data.md | in batches of 20 | report/KeyBatches | BATCH = 20",
        "data.md | fewer than 90 are open | aws/LeaseTerms | MOST_LEASES = 90",
        "import.md | at most 14 runs | intake/ImportRun | MOST_RUNS = 14",
        "import.md | at most 20 of them, 3 MB | intake/BatchLoad | MOST_CHUNKS = 20",
        "import.md | 3 MB, or about 90 writes | intake/BatchLoad | MOST_BYTES = 3 * 1024 * 1024",
        "import.md | or about 90 writes | intake/BatchLoad | MOST_WRITES = 90",
        "import.md | claims or 300 KB | intake/ChunkLoad | MOST_BYTES = 300 * 1024",
        "import.md | rows, 20 000 000 | intake/table/Limits | MOST_ROWS = 20_000_000",
        "import.md | a row, a cell, 256 KiB, 64 KiB | intake/table/Limits | MOST_ROW_BYTES = 256 * 1024",
        "import.md | a row, a cell, 256 KiB, 64 KiB | intake/table/Limits | MOST_CELL_BYTES = 64 * 1024",
        "import.md | cells in a row, 500 | intake/table/Limits | MOST_CELLS = 500",
        "import.md | header, 16 KiB | intake/table/Limits | MOST_HEADER_BYTES = 16 * 1024",
        "import.md | rows of one gathered claim, 400 | intake/sheet/GroupKey | MOST_ROWS = 400",
        "import.md | that are told of a row, 20 | intake/sheet/RowReader | MOST_WITHOUT_COLUMN = 20",
        "report.md | four readings | report/SealedMonth | MOST_READINGS = 4",
        "report.md | rest, five seconds | report/SealedMonth | REST = Duration.ofSeconds(5)",
        "report.md | At most 20 for the whole | report/OldestUndecided | MOST = 20",
        "report.md | hold for 15 minutes | aws/S3ReportArchive | LINK_HOLDS = Duration.ofMinutes(15)",
        "report.md | broke off (after 20 minutes) | report/RequestingReport | LONGEST_BUILD = Duration.ofMinutes(20)",
        "rules.md | there may be 97 of them | programme/Programme | MOST_BUDGETS = 97",
        "adr/0010-years-planned.md | more than 97 budgets | programme/Programme | MOST_BUDGETS = 97",
        "adr/0012-entitlements-by-owner.md | one of eight partitions | aws/Keys | PARTS = 8",
        "performance.md | which has booked 500 others | bench/cold/WarmStore | CLAIMS = 500",
        "performance.md | compiled ten times as late | start.sh | CompileThresholdScaling=10",
        "local-cloud.md | may have 10 240 bytes | local/gateway/Gateway | MAX_HEAD_BYTES = 10_240"})
    void aFigureIsThatOfTheCode(String document, String phrase, String source, String line) {
        var text = document("docs/" + document).replaceAll("\\s*\\|\\s*", ", ").replaceAll("\\s+", " ");
        assertThat(text.contains(phrase)).as(document + " says \"" + phrase + "\"").isTrue();
        var file = source.endsWith(".sh") ? "infra/container/" + source : sourceOf(source);
        assertThat(PROJECT.text(file).contains(line))
            .as(document + " says \"" + phrase + "\", but " + file + " no longer \""
                + line + "\"")
            .isTrue();
    }

    private static String sourceOf(String type) {
        var path = "/src/main/java/foerdertopf/" + type + ".java";
        return Stream.of("functions", "infra/local", "infra/bench")
            .map(module -> module + path)
            .filter(name -> !PROJECT.text(name).isEmpty())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no source " + type));
    }

    private static String document(String name) {
        return PROJECT.documents().getOrDefault(name, "");
    }

    /// What stands in back ticks, and where.
    private record Code(String document, String text) {}

    private static Stream<Code> codes() {
        return PROJECT.documents()
            .entrySet()
            .stream()
            .flatMap(entry -> CODE.matcher(FENCE.matcher(entry.getValue()).replaceAll(""))
                .results()
                .map(code -> new Code(entry.getKey(), code.group(1))));
    }
}
