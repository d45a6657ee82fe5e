package foerdertopf.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class SubmitEventTest {

    @Test
    void tellsClaimsApartByKeyAndReference() throws IOException {
        var recorded = Files.readString(Path.of("..", "..", "events", "SubmitClaimFunction.json"));

        assertThat(SubmitEvent.numbered(recorded, 7)).contains("bench-7", "BENCH-7", "10.00")
            .isNotEqualTo(SubmitEvent.numbered(recorded, 8));
    }

    @Test
    void noticesAnEventThatIsAnotherOne() {
        assertThatThrownBy(() -> SubmitEvent.numbered("{}", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
