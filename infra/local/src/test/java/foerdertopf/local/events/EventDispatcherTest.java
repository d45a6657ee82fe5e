package foerdertopf.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import foerdertopf.local.functions.Functions;
import foerdertopf.local.testing.Small;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventDispatcherTest {

    private static final Duration SOON = Duration.ofMillis(20);

    private final List<String> seen = new CopyOnWriteArrayList<>();
    @TempDir
    Path folder;
    private EventStore store;

    @BeforeEach
    void open() {
        store = new EventStore(folder);
    }

    /// Notes each event, then fails as often as the event asks for.
    private final class Night implements RequestHandler<Map<String, String>, String> {

        @Override
        public String handleRequest(Map<String, String> event, Context context) {
            seen.add(event.getOrDefault("name", ""));
            if (seen.size() <= Integer.parseInt(event.getOrDefault("failures", "0"))) {
                throw new IllegalStateException("try " + seen.size());
            }
            return "done";
        }
    }

    private EventDispatcher dispatcher(Functions functions) {
        var dispatcher = new EventDispatcher(store, functions, SOON);
        dispatcher.start();
        return dispatcher;
    }

    private Functions functions() {
        return new Functions(Small.template().functions(), _ -> new Night());
    }

    @Test
    void deliversOnceAndForgets() {
        try (var functions = functions(); var _ = dispatcher(functions)) {
            store.put(QueuedEvent.of("NightFunction", "{\"name\":\"a\"}"));

            await().until(() -> store.waiting().isEmpty());
            assertThat(seen).containsExactly("a");
            assertThat(store.failed()).isEmpty();
        }
    }

    @Test
    void triesAgainAsOftenAsTheTemplateSays() {
        try (var functions = functions(); var _ = dispatcher(functions)) {
            store.put(QueuedEvent.of("NightFunction", "{\"name\":\"a\",\"failures\":\"1\"}"));

            await().until(() -> store.waiting().isEmpty());
            assertThat(seen).containsExactly("a", "a");
            assertThat(store.failed()).isEmpty();
        }
    }

    @Test
    void laysAsideWhatFailedOnceMore() {
        try (var functions = functions(); var _ = dispatcher(functions)) {
            var event = QueuedEvent.of("NightFunction", "{\"name\":\"a\",\"failures\":\"2\"}");
            store.put(event);

            await().until(() -> store.waiting().isEmpty());
            assertThat(seen).containsExactly("a", "a");
            assertThat(store.failed())
                .containsExactly(new QueuedEvent(event.id(), "NightFunction", event.payload(), 2));
        }
    }

    @Test
    void deliversWhatAnEarlierProcessLeft() {
        new EventStore(folder).put(QueuedEvent.of("NightFunction", "{\"name\":\"left\"}"));
        store = new EventStore(folder);

        try (var functions = functions(); var _ = dispatcher(functions)) {
            await().until(() -> store.waiting().isEmpty());
            assertThat(seen).containsExactly("left");
        }
    }

    @Test
    void keepsAnEventWhoseRunWasStoppedByClosing() throws InterruptedException {
        var started = new CountDownLatch(1);
        RequestHandler<Map<String, String>, String> endless = new Endless(started);
        var functions = new Functions(Small.template().functions(), _ -> endless);
        var dispatcher = dispatcher(functions);
        store.put(QueuedEvent.of("NightFunction", "{\"name\":\"cut\"}"));
        started.await();

        dispatcher.close();
        functions.close();

        assertThat(store.waiting()).extracting(QueuedEvent::attempts).containsExactly(0);
    }

    private record Endless(CountDownLatch started) implements RequestHandler<Map<String, String>, String> {

        @Override
        public String handleRequest(Map<String, String> event, Context context) {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException cutOff) {
                throw new IllegalStateException(cutOff);
            }
            return "";
        }
    }
}
