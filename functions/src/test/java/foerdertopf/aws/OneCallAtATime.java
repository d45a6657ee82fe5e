package foerdertopf.aws;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/// Sends a call once the one before is answered, for a server that lets the transactions of two calls mix: `moto_server`
/// works on each in a thread of its own, without a lock.
final class OneCallAtATime implements SdkHttpClient {

    private static final Lock LOCK = new ReentrantLock();

    private final SdkHttpClient http;

    OneCallAtATime(SdkHttpClient http) {
        this.http = http;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var prepared = http.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                LOCK.lock();
                try {
                    return prepared.call();
                } finally {
                    LOCK.unlock();
                }
            }

            @Override
            public void abort() {
                prepared.abort();
            }
        };
    }

    @Override
    public String clientName() {
        return http.clientName();
    }

    @Override
    public void close() {
        http.close();
    }
}
