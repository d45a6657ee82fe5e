package foerdertopf.lambda.http;

/// What a route does with a call.
@FunctionalInterface
public interface Endpoint {
    Answer answer(Call call);
}
