package foerdertopf.local.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import foerdertopf.local.cloud.LocalCloud;
import foerdertopf.local.cloud.Settings;
import foerdertopf.local.cloud.StateFolder;

/// The product itself in a local cloud, with the checkout's template or a changed copy of it.
public final class ProductCloud implements AutoCloseable {

    private final StateFolder state;
    private final LocalCloud cloud;
    private final Caller caller;

    private ProductCloud(StateFolder state, LocalCloud cloud) {
        this.state = state;
        this.cloud = cloud;
        this.caller = new Caller(cloud.addresses().http());
    }

    public static ProductCloud start(Path folder) throws IOException {
        return start(folder, Checkout.read("template.yaml"));
    }

    public static ProductCloud start(Path folder, String template) throws IOException {
        var file = Files.writeString(folder.resolve("template.yaml"), template);
        var state = StateFolder.open(folder.resolve("state")).orElseThrow();
        return new ProductCloud(state, LocalCloud.start(state, Settings.of(Checkout.root(), 0).withTemplate(file)));
    }

    /// With handlers that are made in another way.
    public static ProductCloud start(Path folder, Settings.Handlers handlers) throws IOException {
        var usual = Settings.of(Checkout.root(), 0);
        var state = StateFolder.open(folder.resolve("state")).orElseThrow();
        return new ProductCloud(state, LocalCloud.start(state,
            new Settings(usual.template(), usual.web(), usual.port(), Duration.ofMillis(100), handlers)));
    }

    public Caller caller() {
        return caller;
    }

    public LocalCloud.Addresses addresses() {
        return cloud.addresses();
    }

    @Override
    public void close() throws IOException {
        caller.close();
        cloud.close();
        state.close();
    }
}
