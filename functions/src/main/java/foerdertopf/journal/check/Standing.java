package foerdertopf.journal.check;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Status;

/// A claim as it came in, and where the decisions about it left it.
record Standing(ClaimEntry born, ClaimEntry now, Status status) {}
