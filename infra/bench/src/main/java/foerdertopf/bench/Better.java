package foerdertopf.bench;

/// Which way a figure is better, and so how the ratio of candidate and baseline is read.
public enum Better {
    /// A rate: the ratio says how many times more the candidate does.
    MORE {
        @Override
        double ratio(double candidate, double baseline) {
            return candidate / baseline;
        }
    },
    /// A cost: the ratio says how many times less the candidate takes.
    LESS {
        @Override
        double ratio(double candidate, double baseline) {
            return baseline / candidate;
        }
    },
    /// A cost over a floor that cannot be undercut: the ratio says how many times the floor it is.
    NEAR_THE_FLOOR {
        @Override
        double ratio(double candidate, double baseline) {
            return candidate / baseline;
        }
    };

    abstract double ratio(double candidate, double baseline);
}
