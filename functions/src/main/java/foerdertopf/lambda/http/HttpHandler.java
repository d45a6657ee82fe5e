package foerdertopf.lambda.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

/// What all handlers behind the gateway have in common. They take the event as the bytes it comes in: for an event as an
/// object, Lambda's runtime starts a JSON library by reflection, which takes longer than all else that a first call does.
public abstract class HttpHandler implements RequestStreamHandler {

    private final HttpFunction function;

    protected HttpHandler(HttpFunction function) {
        this.function = function;
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        out.write(function.handle(GatewayEvent.read(in), context).bytes());
    }
}
