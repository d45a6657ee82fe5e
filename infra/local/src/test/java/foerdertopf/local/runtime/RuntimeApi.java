package foerdertopf.local.runtime;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.http.HttpFront;

/// Lambda's Runtime API as one run of one function needs it: hands out a single event and hears what became of it.
final class RuntimeApi implements Endpoint, AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime/";
    private static final Duration TIME = Duration.ofMinutes(3);

    private final HttpFront front;
    private final String event;
    private final String functionArn;
    private final AtomicBoolean handedOut = new AtomicBoolean();
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private RuntimeApi(HttpFront front, String event, String functionArn) {
        this.front = front;
        this.event = event;
        this.functionArn = functionArn;
    }

    static RuntimeApi serving(String event, String functionArn) throws IOException {
        var api = new RuntimeApi(HttpFront.open(0), event, functionArn);
        api.front.serve(api);
        return api;
    }

    /// As the variable `AWS_LAMBDA_RUNTIME_API` has it.
    String address() {
        return "127.0.0.1:" + front.port();
    }

    /// Waits for what the runtime reports, or for the end of its process.
    Outcome outcome(CompletableFuture<Outcome> end) {
        return (Outcome) CompletableFuture.anyOf(outcome, end).orTimeout(TIME.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var path = call.rawPath().startsWith(BASE) ? call.rawPath().substring(BASE.length()) : call.rawPath();
        if (path.equals("invocation/next")) {
            return next();
        }
        if (path.equals("restore/next")) {
            return HttpAnswer.json(200, "");
        }
        outcome.complete(path.endsWith("/response") ? new Outcome.Answered(call.text())
            : new Outcome.Failed(path, call.text()));
        return HttpAnswer.json(202, "{\"status\":\"OK\"}");
    }

    /// There is no second event: whoever asks for it waits for the end.
    private HttpAnswer next() {
        if (handedOut.getAndSet(true)) {
            waitForEver();
        }
        return HttpAnswer.json(200, event)
            .with("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd")
            .with("Lambda-Runtime-Deadline-Ms", String.valueOf(Instant.now().plus(TIME).toEpochMilli()))
            .with("Lambda-Runtime-Invoked-Function-Arn", functionArn)
            .with("Lambda-Runtime-Trace-Id", "Root=1-56e13c80-4f1d2a3b4c5d6e7f8a9b0c1d;Sampled=0");
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        front.close();
    }
}
