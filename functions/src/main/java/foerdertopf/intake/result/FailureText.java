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
        var key = "upload.failed." + fault.reason();
        var parts = fault.values().keySet().stream().map(value -> key + "." + value);
        return Stream.concat(Stream.of(key), parts)
            .filter(part -> messages.has(language, part))
            .map(part -> messages.text(language, part, fault.values()))
            .collect(Collectors.joining(" "));
    }
}
