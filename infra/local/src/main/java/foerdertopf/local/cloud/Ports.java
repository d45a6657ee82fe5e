package foerdertopf.local.cloud;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import foerdertopf.local.events.DurableFiles;
import foerdertopf.local.json.Json;

/// Remembers which ports were used, so that after a restart links, tokens and clients still fit where the ports are
/// free.
final class Ports {

    private final Path file;
    private final Map<String, Object> used;

    Ports(Path file) throws IOException {
        this.file = file;
        this.used = new LinkedHashMap<>(
            Files.exists(file) ? Json.parse(Files.readString(file)).map(Json::fields).orElse(Map.of()) : Map.of());
    }

    /// The port that was used last time if it is free, else 0: any.
    int last(String service) {
        return used.get(service) instanceof Number port && free(port.intValue()) ? port.intValue() : 0;
    }

    private static boolean free(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    void remember(String service, int port) {
        used.put(service, port);
        DurableFiles.write(file, Json.text(used));
    }
}
