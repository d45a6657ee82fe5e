package foerdertopf.programme;

import java.util.Optional;
import java.util.stream.Stream;

/// The six funding lines (Förderlinien), named outside by their keys. The programme's data says which budget pays which.
public enum FundingLine {
    COORDINATION_OFFICE("coordination-office"), INNOVATIVE_PROJECT("innovative-project"), GUIDE_DEPLOYMENT(
        "guide-deployment"), GUIDE_TRAINING(
            "guide-training"), LANGUAGE_COURSE("language-course"), DEUTSCH4U("deutsch4u");

    private final String key;

    FundingLine(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<FundingLine> byKey(String key) {
        return Stream.of(values()).filter(line -> line.key.equals(key)).findFirst();
    }
}
