package foerdertopf.column;

import java.io.Serial;

/// Bytes that nothing here has written: cut short, changed, or of an unknown version.
public final class DamagedBytesException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public DamagedBytesException(String message) {
        super(message);
    }

    public DamagedBytesException(String message, Throwable cause) {
        super(message, cause);
    }
}
