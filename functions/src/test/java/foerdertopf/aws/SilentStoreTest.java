package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import foerdertopf.stores.LocalAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.SdkException;

/// A store that takes the call and says nothing.
class SilentStoreTest {

    private static final String REGION = "aws.region";

    @BeforeEach
    void nameTheRegion() {
        System.setProperty(REGION, LocalAccess.REGION.id());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(REGION);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void isLeftAfterAWhileAndItsAnswerCountsAsLost() throws IOException {
        try (var store = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var clients = new CloudClients(_ -> to(store), Optional.of(LocalAccess.credentials()));
            var trouble = catchThrowableOfType(SdkException.class, () -> clients.dynamoDb().listTables());
            assertThat(Trouble.of(trouble)).isEqualTo(Trouble.ANSWER_LOST);
        }
    }

    private static HttpURLConnection to(ServerSocket store) {
        try {
            var address = URI.create("http://127.0.0.1:" + store.getLocalPort());
            return (HttpURLConnection) address.toURL().openConnection();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
