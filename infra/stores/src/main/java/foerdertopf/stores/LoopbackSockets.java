package foerdertopf.stores;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.Objects;

/// Makes a Java program that would listen on every address of the machine listen on loopback alone, and end when the
/// program that started it is gone.
///
/// [DynamoDbLocal] offers neither, and this leaves the program itself untouched: its JVM is told to open its sockets
/// here by the standard system property [#PROPERTY].
public final class LoopbackSockets extends SelectorProvider {

    static final String PROPERTY = "java.nio.channels.spi.SelectorProvider";
    /// The JDK's own provider can only be had by its internal name, so the program's JVM needs this export.
    static final String EXPORT = "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED";

    private final SelectorProvider jdk = jdkProvider();

    /// Called by the JDK.
    public LoopbackSockets() {
        Thread.ofPlatform().daemon().name("end-with-parent").start(LoopbackSockets::endWithStandardInput);
    }

    private static SelectorProvider jdkProvider() {
        try {
            var provider = Class.forName("sun.nio.ch.DefaultSelectorProvider").getMethod("get").invoke(null);
            return (SelectorProvider) Objects.requireNonNull(provider);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("start this program with " + EXPORT, e);
        }
    }

    /// Who starts the program holds the other end of its standard input, and lets go of it even when killed.
    private static void endWithStandardInput() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said
            }
        } catch (IOException _) {
            // nobody is there either
        }
        Runtime.getRuntime().halt(0);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        return new LoopbackServerChannel(this, jdk.openServerSocketChannel());
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        return new LoopbackServerChannel(this, jdk.openServerSocketChannel(family));
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        return jdk.openSocketChannel();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        return jdk.openSocketChannel(family);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        return jdk.openDatagramChannel();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        return jdk.openDatagramChannel(family);
    }

    @Override
    public Pipe openPipe() throws IOException {
        return jdk.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return jdk.openSelector();
    }
}
