package foerdertopf.local.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Scheduler;

/// How long a request may take to arrive whole, from the opening of its connection or the answer before it. Jetty's own
/// limit counts silence only, and a client that sends a byte now and then is never silent.
final class ArrivalTime implements Connection.Listener {

    private final ServerConnector connector;
    private final Duration limit;
    private final Map<Connection, Scheduler.Task> ends = new ConcurrentHashMap<>();

    ArrivalTime(ServerConnector connector, Duration limit) {
        this.connector = connector;
        this.limit = limit;
    }

    @Override
    public void onOpened(Connection connection) {
        begin(connection);
    }

    @Override
    public void onClosed(Connection connection) {
        end(connection);
    }

    /// A request has arrived whole; its answer may take its time.
    void arrived(Request request) {
        end(request.getConnectionMetaData().getConnection());
    }

    void answered(Request request) {
        begin(request.getConnectionMetaData().getConnection());
    }

    private void begin(Connection connection) {
        if (connection.getEndPoint().isOpen()) {
            ends.put(connection, connector.getScheduler()
                .schedule(connection.getEndPoint()::close, limit.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void end(Connection connection) {
        Optional.ofNullable(ends.remove(connection)).ifPresent(Scheduler.Task::cancel);
    }
}
