package foerdertopf.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import foerdertopf.local.functions.FunctionFactory;
import foerdertopf.local.template.Template;
import foerdertopf.local.template.TemplateReader;

/// A small template with two functions, for tests of the local cloud itself.
public final class Small {

    public static final String ISSUER = "http://issuer.example";

    private Small() {}

    public static String yaml() {
        try (var in = Objects.requireNonNull(Small.class.getResourceAsStream("/small-template.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Template template() {
        return TemplateReader.read(yaml(), Map.of("Issuer", ISSUER));
    }

    /// Makes the handlers that the template names, by their no-argument constructors.
    public static FunctionFactory handlers() {
        return function -> {
            try {
                return Class.forName(function.handlerClass()).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
