package foerdertopf.stores;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Binds to loopback whatever address is asked for, and to the port of a system property (0: any free one, which not
/// every program takes); says the port on standard output. Accepts connections, but takes no part in a selector.
final class LoopbackServerChannel extends ServerSocketChannel {

    /// What the line begins with that names the port.
    static final String LISTENING = "listening on loopback port ";
    static final String PORT = "foerdertopf.stores.port";

    private final ServerSocketChannel channel;

    LoopbackServerChannel(SelectorProvider provider, ServerSocketChannel channel) {
        super(provider);
        this.channel = channel;
    }

    @Override
    public ServerSocketChannel bind(@Nullable SocketAddress asked, int backlog) throws IOException {
        var port = Integer.getInteger(PORT, 0);
        channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), backlog);
        System.out.println(LISTENING + channel.socket().getLocalPort());
        return this;
    }

    @Override
    public <T> ServerSocketChannel setOption(SocketOption<T> option, T value) throws IOException {
        channel.setOption(option, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> option) throws IOException {
        return channel.getOption(option);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return channel.supportedOptions();
    }

    @Override
    public ServerSocket socket() {
        return channel.socket();
    }

    @Override
    public SocketChannel accept() throws IOException {
        return channel.accept();
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        return channel.getLocalAddress();
    }

    @Override
    protected void implCloseSelectableChannel() throws IOException {
        channel.close();
    }

    @Override
    protected void implConfigureBlocking(boolean block) throws IOException {
        channel.configureBlocking(block);
    }
}
