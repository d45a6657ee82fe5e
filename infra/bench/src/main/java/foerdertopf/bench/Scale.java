package foerdertopf.bench;

/// How much work a run does: a sample that shows that the benchmarks work, or the whole that figures are read from.
public enum Scale {
    QUICK, WHOLE;

    public int pick(int quick, int whole) {
        return this == QUICK ? quick : whole;
    }
}
