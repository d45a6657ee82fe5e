package foerdertopf.runtime;

/// How Lambda starts a function.
public enum Initialization {
    ON_DEMAND("on-demand"),
    /// Its hooks are called before a picture would be taken of it.
    SNAP_START("snap-start");

    private final String variable;

    Initialization(String variable) {
        this.variable = variable;
    }

    String variable() {
        return variable;
    }
}
