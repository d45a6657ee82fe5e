package foerdertopf.lambda;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import foerdertopf.lambda.http.HttpFunction;
import foerdertopf.lambda.http.Request;
import foerdertopf.lambda.http.Request.Content;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Lets a function answer one call before SnapStart takes its picture, so that the classes an answer needs are loaded in
/// the picture. Nobody calls, so every route refuses, after reading the request and before it asks any store.
final class Priming implements Resource {

    /// The context alone would not keep them.
    private static final List<Priming> KEPT = new CopyOnWriteArrayList<>();

    private static final Request CALL = new Request(
        "",
        Map.of("id", "wir-2016", "fundingLine", "deutsch4u"),
        Map.of("month", "2016-01"),
        Map.of("idempotency-key", "priming", "accept-language", "de"),
        new Content.Text("""
            {"fundingLine":"deutsch4u","body":"06412","carrier":{"name":"Beispiel","kind":"municipal"},
             "reference":"Beispiel","period":{"from":"2016-02-01","to":"2016-06-30"},
             "details":{"units":280,"costs":"9950.00"}}
            """));

    private final HttpFunction function;

    private Priming(HttpFunction function) {
        this.function = function;
    }

    static void register(HttpFunction function) {
        var priming = new Priming(function);
        KEPT.add(priming);
        Core.getGlobalContext().register(priming);
    }

    static void prime(HttpFunction function) {
        function.answerNobody(CALL);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        prime(function);
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Clients open their connections when they are first used, so there is nothing to renew.
    }
}
