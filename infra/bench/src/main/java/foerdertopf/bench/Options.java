package foerdertopf.bench;

import java.util.Optional;

/// What the command line asks for.
record Options(Scale scale, Optional<String> only) {

    /// What a command line came to.
    sealed interface Reading {
        record Valid(Options options) implements Reading {}

        record Invalid(String word) implements Reading {}
    }

    static Reading of(String... words) {
        var scale = Scale.WHOLE;
        var only = Optional.<String>empty();
        for (var i = 0; i < words.length; i++) {
            if (words[i].equals("--quick")) {
                scale = Scale.QUICK;
            } else if (words[i].equals("--only") && i + 1 < words.length) {
                i++;
                only = Optional.of(words[i]);
            } else {
                return new Reading.Invalid(words[i]);
            }
        }
        return new Reading.Valid(new Options(scale, only));
    }
}
