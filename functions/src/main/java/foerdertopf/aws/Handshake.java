package foerdertopf.aws;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/// The first words of a TLS handshake, spoken to nobody: reads the trusted certificates and loads what it takes to
/// encrypt, so that the first connection need not.
final class Handshake {

    private Handshake() {}

    static void rehearse() throws GeneralSecurityException {
        var engine = SSLContext.getDefault().createSSLEngine("localhost", 443);
        engine.setUseClientMode(true);
        try {
            engine.beginHandshake();
            engine.wrap(ByteBuffer.allocate(0), ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
        } catch (SSLException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
