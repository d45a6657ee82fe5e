package foerdertopf.journal;

import java.time.YearMonth;

/// A programme's gate: the month it books in, and how many budgets came into being.
public record Gate(YearMonth openMonth, int budgets) {}
