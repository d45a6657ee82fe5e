package foerdertopf.local.grants;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import foerdertopf.lambda.ImportHandler;

/// An import for which time flies: it is up after some looks at the clock, so that it hands over to itself often.
public final class InAHurry implements RequestHandler<S3Event, Map<String, String>> {

    private static final int SHORT_MILLIS = 1_000;
    private static final int MILLIS_A_LOOK = 400;

    private final ImportHandler handler;

    InAHurry(ImportHandler handler) {
        this.handler = handler;
    }

    @Override
    public Map<String, String> handleRequest(S3Event event, Context context) {
        var looks = new AtomicInteger();
        var hurried = Proxy.newProxyInstance(Context.class.getClassLoader(), new Class<?>[]{Context.class},
            (_, method, arguments) -> method.getName().equals("getRemainingTimeInMillis")
                ? (Object) Math.max(0, SHORT_MILLIS - MILLIS_A_LOOK * looks.getAndIncrement())
                : method.invoke(context, arguments));
        return handler.handleRequest(VersionedBucket.named(event), (Context) hurried);
    }
}
