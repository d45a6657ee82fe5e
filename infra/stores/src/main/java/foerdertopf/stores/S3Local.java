package foerdertopf.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// An S3 on loopback that keeps its objects in a folder and checks signatures, expiry and conditions.
public final class S3Local implements AutoCloseable {

    /// Held here, since the logging of the JDK forgets the level of a logger that nobody holds.
    private static final Logger LOG = Logger.getLogger("org.gaul");

    static {
        LOG.setLevel(Level.WARNING);
    }

    private final S3Proxy proxy;

    private S3Local(S3Proxy proxy) {
        this.proxy = proxy;
    }

    /// How an S3 starts.
    ///
    /// @param port       0 for any free one
    /// @param webOrigins the web pages that may call it from a browser
    /// @param around     wraps the store: to hear of new objects, or to fail on purpose
    public record Settings(Path folder, int port, List<String> webOrigins, UnaryOperator<BlobStore> around) {

        public Settings {
            webOrigins = List.copyOf(webOrigins);
        }

        /// Any free port, no browser, nothing wrapped.
        public static Settings of(Path folder) {
            return new Settings(folder, 0, List.of(), UnaryOperator.identity());
        }
    }

    /// Starts and waits until it answers.
    public static S3Local start(Settings settings) {
        var proxy = S3Proxy.builder()
            .blobStore(settings.around().apply(store(settings.folder())))
            .endpoint(URI.create("http://127.0.0.1:" + settings.port()))
            .awsAuthentication(AuthenticationType.AWS_V4, LocalAccess.ACCESS_KEY, LocalAccess.SECRET_KEY)
            .corsRules(cors(settings.webOrigins()))
            .metricsEnabled(false)
            .stopTimeout(0)
            .build();
        try {
            proxy.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("S3 did not start on port " + settings.port(), e);
        }
        return new S3Local(proxy);
    }

    private static BlobStore store(Path folder) {
        try {
            return new FilesystemNio2BlobStore(Files.createDirectories(folder).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CrossOriginResourceSharing cors(List<String> origins) {
        return origins.isEmpty()
            ? CrossOriginResourceSharing.disabled()
            : new CrossOriginResourceSharing(origins, List.of("GET", "HEAD", "PUT", "POST"), List.of("*"),
                List.of("ETag"), "");
    }

    public int port() {
        return proxy.getPort();
    }

    public URI endpoint() {
        return URI.create("http://localhost:" + port());
    }

    /// A new client with the local credentials; whoever takes it closes it.
    public S3Client client() {
        return S3Client.builder()
            .endpointOverride(endpoint())
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }

    /// Signs links to this S3; whoever takes it closes it.
    public S3Presigner presigner() {
        return S3Presigner.builder()
            .endpointOverride(endpoint())
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build();
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("S3 did not stop", e);
        }
    }
}
