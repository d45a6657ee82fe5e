package foerdertopf.lambda;

import java.io.Serial;

/// Journal and books do not agree. Fails the invocation, so that somebody looks.
public final class BooksDisagreeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public BooksDisagreeException(String differences) {
        super(differences);
    }
}
