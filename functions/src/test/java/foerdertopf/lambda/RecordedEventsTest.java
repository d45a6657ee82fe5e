package foerdertopf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.junit.jupiter.api.Test;

/// The events in `events/` are answered by the functions they are for. Those that show and
/// withdraw a claim are about the one that the first submits.
class RecordedEventsTest {

    private final Office office = new Office();

    @Test
    void tellTheLifeOfAClaim() throws IOException {
        assertThat(status("CalculateFunction", office.calculate)).isEqualTo(200);
        assertThat(status("SubmitClaimFunction", office.submit)).isEqualTo(201);
        assertThat(status("ListClaimsFunction", office.list)).isEqualTo(200);
        assertThat(status("ListPoolsFunction", office.pools)).isEqualTo(200);
        assertThat(status("GetPoolFunction", office.pool)).isEqualTo(200);
        assertThat(status("GetClaimFunction", office.get)).isEqualTo(200);
        assertThat(status("WithdrawClaimFunction", office.withdraw)).isEqualTo(200);
    }

    private static int status(String function, RequestStreamHandler handler) throws IOException {
        var event = Files.readString(Path.of("..", "events", function + ".json"));
        var context = new FakeContext();
        return HttpResult.of(HttpCall.sendTo(handler, event, context), context.lines()).status();
    }
}
