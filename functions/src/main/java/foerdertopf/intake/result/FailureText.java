package foerdertopf.intake.result;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.intake.table.Fault;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;

/// Tells why a file failed as a whole; where several things were wrong, all of them.
public final class FailureText {

    private FailureText() {}

    public static String of(Fault fault, Language language, Messages messages) {
        var key = key(fault, language, messages);
        var parts = fault.values().keySet().stream().map(value -> key + "." + value);
        return Stream.concat(Stream.of(key), parts)
            .filter(part -> messages.has(language, part))
            .map(part -> messages.text(language, part, fault.values()))
            .collect(Collectors.joining(" "));
    }

    /// The header is named by a text of its own, where there is one.
    private static String key(Fault fault, Language language, Messages messages) {
        var key = "upload.failed." + fault.reason();
        var ofHeader = key + ".header";
        return fault.isInHeader() && messages.has(language, ofHeader) ? ofHeader : key;
    }
}
