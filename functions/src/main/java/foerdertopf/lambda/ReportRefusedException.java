package foerdertopf.lambda;

import java.io.Serial;

/// Journal and balances of a month do not agree. Fails the invocation, so that somebody looks.
public final class ReportRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ReportRefusedException(String differences) {
        super(differences);
    }
}
