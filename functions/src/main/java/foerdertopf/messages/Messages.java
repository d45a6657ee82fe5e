package foerdertopf.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import foerdertopf.refusal.Refusal;

/// The message files. A text names its values as `{name}`, or as `{name:money}`, `{name:number}`, `{name:hours}` or
/// `{name:date}` where
/// the value is to be written as people of that language write it. Safe for use by many threads.
public final class Messages {

    /// Each language is read when it is first spoken; the files come with the program.
    public static final Messages LOADED = new Messages();

    /// The value under which a refusal of an invalid field carries what is wrong with it.
    private static final String FAULT = "fault";

    private final Map<Language, Map<String, String>> texts = new ConcurrentHashMap<>();
    /// Taken apart when they are first asked for: an answer needs a handful of them.
    private final Map<String, Text> parsed = new ConcurrentHashMap<>();

    private Messages() {}

    /// Reads all languages, where somebody has the time.
    public void rehearse() {
        Language.all().forEach(this::texts);
    }

    private Map<String, String> texts(Language language) {
        return texts.computeIfAbsent(language, one -> read("/messages_" + one.tag() + ".properties"));
    }

    public String text(Language language, String key, Map<String, String> values) {
        return find(language, key).with(named(language, values), language);
    }

    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /// Why something was refused; of an invalid field, what is wrong with it.
    public String text(Language language, Refusal refusal) {
        var fault = refusal.values().get(FAULT);
        return fault == null
            ? refusal(language, refusal.code().text(), refusal.values())
            : fault(language, fault, refusal.values());
    }

    /// The text of a refusal by its code. Where it carries a value of which there is a text of its own, that one tells.
    public String refusal(Language language, String code, Map<String, String> values) {
        return textOfAValue(language, "refusal." + code, values);
    }

    /// What is wrong with a field; where it carries a value of which there is a text of its own, that one tells.
    public String fault(Language language, String fault, Map<String, String> values) {
        return textOfAValue(language, "fault." + fault, values);
    }

    private String textOfAValue(Language language, String key, Map<String, String> values) {
        var own = values.keySet()
            .stream()
            .map(name -> key + "." + name)
            .filter(name -> has(language, name))
            .findFirst();
        return text(language, own.orElse(key), values);
    }

    /// Values that have a name of their own, such as a carrier's kind, are shown by it.
    private Map<String, String> named(Language language, Map<String, String> values) {
        var shown = new HashMap<>(values);
        shown.replaceAll((name, value) -> {
            var key = name + "." + value;
            return has(language, key) ? text(language, key) : value;
        });
        return shown;
    }

    public boolean has(Language language, String key) {
        return texts(language).containsKey(key);
    }

    public SortedSet<String> keys(Language language) {
        return new TreeSet<>(texts(language).keySet());
    }

    /// The names of the values a text asks for.
    public SortedSet<String> placeholders(Language language, String key) {
        return find(language, key).placeholders();
    }

    private Text find(Language language, String key) {
        var text = texts(language).get(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key + " in " + language.tag());
        }
        return parsed.computeIfAbsent(text, Text::parse);
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = open(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Map.copyOf(texts);
    }

    private static Reader open(String file) {
        var stream = Messages.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its file " + file);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
