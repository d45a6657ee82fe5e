package foerdertopf.programme;

import java.util.Optional;
import java.util.stream.Stream;

/// What a regional body is under Hessian law.
public enum BodyKind {
    LANDKREIS("Landkreis"), KREISFREIE_STADT("kreisfreie Stadt"), SONDERSTATUSSTADT("Sonderstatusstadt");

    private final String text;

    BodyKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public static Optional<BodyKind> byText(String text) {
        return Stream.of(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }
}
