package foerdertopf.report;

import java.util.List;

import foerdertopf.programme.Bodies;

/// What turns figures into files: the twins in the order they are written, the bodies that get a report of their own,
/// and the words for differences.
public record ReportPress(List<Twin> twins, Bodies bodies, Wording wording) {

    public ReportPress {
        twins = List.copyOf(twins);
    }
}
