package foerdertopf.intake.sheet;

/// What an import takes in step by step: a claim at its first row, or a rejected row, and the byte it begins at.
public record SheetItem(int row, long startByte, SheetClaim claim) {}
