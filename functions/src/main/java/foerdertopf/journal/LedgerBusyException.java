package foerdertopf.journal;

import java.io.Serial;

/// The store could not take a write or answer a read in the tries and time allowed: an outage, to be tried again later.
public final class LedgerBusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public LedgerBusyException(String message) {
        super(message);
    }

    public LedgerBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
