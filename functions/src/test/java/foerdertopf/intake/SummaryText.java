package foerdertopf.intake;

import foerdertopf.intake.result.Summary;

/// A summary as plain text, so that these tests need no JSON.
final class SummaryText {

    private SummaryText() {}

    static String of(Summary summary) {
        return summary.toString();
    }
}
