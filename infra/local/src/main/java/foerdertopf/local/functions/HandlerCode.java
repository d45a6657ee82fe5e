package foerdertopf.local.functions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;

/// A handler behind the serialization of Lambda's own Java runtime: JSON in, JSON out.
interface HandlerCode {

    String run(String event, Context context) throws IOException;

    static HandlerCode of(Object handler) {
        return switch (handler) {
            case RequestStreamHandler streams -> (event, context) -> stream(streams, event, context);
            case RequestHandler<?, ?> objects -> typed(objects);
            default -> throw new IllegalArgumentException(handler.getClass().getName() + " is no Lambda handler");
        };
    }

    private static String stream(RequestStreamHandler handler, String event, Context context) throws IOException {
        var out = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context);
        return out.toString(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static HandlerCode typed(RequestHandler<?, ?> handler) {
        var types = handlerTypes(handler.getClass());
        var input = serializer(types[0]);
        var output = serializer(types[1]);
        var typed = (RequestHandler<Object, Object>) handler;
        return (event, context) -> {
            var answer = typed.handleRequest(input.fromJson(event), context);
            var out = new ByteArrayOutputStream();
            output.toJson(answer, out);
            return out.toString(StandardCharsets.UTF_8);
        };
    }

    private static Type[] handlerTypes(Class<?> type) {
        return Arrays.stream(type.getGenericInterfaces())
            .filter(one -> one instanceof ParameterizedType full && full.getRawType() == RequestHandler.class)
            .map(one -> ((ParameterizedType) one).getActualTypeArguments())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.getName() + " does not say which events it takes"));
    }

    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> serializer(Type type) {
        if (type instanceof Class<?> known && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
            return (PojoSerializer<Object>) LambdaEventSerializers.serializerFor(known, known.getClassLoader());
        }
        return JacksonFactory.getInstance().getSerializer(type);
    }
}
