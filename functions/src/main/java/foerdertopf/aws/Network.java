package foerdertopf.aws;

import java.io.IOException;
import java.security.GeneralSecurityException;

/// What lies under every client: connections and their encryption.
public final class Network {

    private Network() {}

    /// Loads it without speaking to anybody but this process.
    public static void rehearse() throws IOException, GeneralSecurityException {
        Loopback.rehearse();
        Handshake.rehearse();
    }
}
