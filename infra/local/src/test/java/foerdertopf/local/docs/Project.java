package foerdertopf.local.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.local.testing.Checkout;

/// The files of the checkout: its documents, and everything else that has text.
final class Project {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "kern", ".local", ".aws-sam");
    private static final Pattern TEXT = Pattern
        .compile(".*\\.(?:java|xml|ya?ml|json|properties|sh|py|js|html|css|csv|config)"
            + "|.*/[^./]+|.*/\\.[a-z]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();

    Project() {
        files().forEach(path -> {
            var name = Checkout.root().relativize(path).toString();
            if (name.endsWith(".md")) {
                documents.put(name, Checkout.read(name));
            } else if (TEXT.matcher(path.toString()).matches()) {
                others.put(name, Checkout.read(name));
            }
        });
        Stream.concat(others.keySet().stream(), others.values().stream())
            .forEach(text -> words.addAll(words(text)));
    }

    private static Collection<Path> files() {
        var files = new HashSet<Path>();
        try {
            Files.walkFileTree(Checkout.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// Documents by their path.
    Map<String, String> documents() {
        return documents;
    }

    /// The text of one file that is no document.
    String text(String path) {
        return others.getOrDefault(path, "");
    }

    /// Whether a word stands somewhere, if only in a longer one (`TransactionInProgressException`) or as a method.
    boolean knows(String word) {
        return words.contains(word) || contains(word)
            || contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    boolean contains(String text) {
        return others.values().stream().anyMatch(file -> file.contains(text))
            || others.keySet().stream().anyMatch(name -> name.contains(text));
    }

    /// Whether a Java file of this path under a source folder is there, such as `claim/PageLine.java`.
    boolean hasSource(String path) {
        return others.keySet().stream().anyMatch(name -> name.endsWith("/" + path));
    }

    Set<String> foldersIn(String folder) {
        return others.keySet()
            .stream()
            .filter(name -> name.startsWith(folder))
            .map(name -> name.substring(folder.length()))
            .filter(name -> name.contains("/"))
            .map(name -> name.substring(0, name.indexOf('/')))
            .collect(Collectors.toSet());
    }

    static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
