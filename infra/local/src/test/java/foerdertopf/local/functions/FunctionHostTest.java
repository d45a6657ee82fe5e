package foerdertopf.local.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import foerdertopf.local.testing.Small;
import org.junit.jupiter.api.Test;

class FunctionHostTest {

    private final AtomicInteger made = new AtomicInteger();

    /// Counts itself, and holds every run until the gate is open.
    private final class Counted implements RequestHandler<Map<String, String>, String> {

        private final CountDownLatch gate;

        Counted(CountDownLatch gate) {
            made.incrementAndGet();
            this.gate = gate;
        }

        @Override
        public String handleRequest(Map<String, String> event, Context context) {
            try {
                gate.await();
            } catch (InterruptedException cutOff) {
                throw new IllegalStateException(cutOff);
            }
            return "done";
        }
    }

    @Test
    void keepsAnInstanceForTheNextEvent() {
        try (var functions = new Functions(Small.template().functions(), _ -> new Counted(new CountDownLatch(0)))) {
            var host = functions.withId("EchoFunction");

            assertThat(host.run("{}")).isEqualTo(new RunResult.Answered("\"done\""));
            assertThat(host.run("{}")).isEqualTo(new RunResult.Answered("\"done\""));
            assertThat(made).hasValue(1);
        }
    }

    @Test
    void runsNoMoreAtOnceThanTheTemplateReserves() throws Exception {
        var gate = new CountDownLatch(1);
        try (var functions = new Functions(Small.template().functions(), _ -> new Counted(gate));
            var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var host = functions.withId("EchoFunction");
            for (var i = 0; i < 3; i++) {
                callers.execute(() -> host.run("{}"));
            }
            while (made.get() < 3) {
                Thread.sleep(5);
            }

            assertThat(host.run("{}")).isEqualTo(new RunResult.Throttled());
            gate.countDown();
        }
        assertThat(made).hasValue(3);
    }

    @Test
    void dropsAnInstanceThatWasCutOff() {
        try (var functions = new Functions(Small.template().functions(), _ -> new Counted(new CountDownLatch(1)))) {
            var host = functions.withId("EchoFunction");

            assertThat(host.run("{}")).isInstanceOf(RunResult.TimedOut.class);
            assertThat(host.run("{}")).isInstanceOf(RunResult.TimedOut.class);
            assertThat(made).hasValue(2);
        }
    }

    @Test
    void failsOneFunctionWhoseConstructorThrows() {
        try (var functions = new Functions(Small.template().functions(), function -> {
            throw new IllegalStateException("JOURNAL_TABLE is not set for " + function.id());
        })) {
            assertThat(functions.withId("EchoFunction").run("{}")).isEqualTo(new RunResult.Failed(
                "java.lang.IllegalStateException", "JOURNAL_TABLE is not set for EchoFunction"));
        }
    }

    @Test
    void knowsAFunctionByNameArnAndAlias() {
        var arn = "arn:aws:lambda:eu-central-1:000000000000:function:foerdertopf-night";
        try (var functions = new Functions(Small.template().functions(), Small.handlers())) {
            for (var known : new String[]{"foerdertopf-night", "foerdertopf-night:live", arn, arn + ":live"}) {
                assertThat(functions.called(known)).as(known).isPresent();
            }
            assertThat(functions.called("foerdertopf-night:other")).isEmpty();
        }
    }
}
