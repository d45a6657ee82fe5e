package foerdertopf.lambda;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

import foerdertopf.aws.Network;
import foerdertopf.aws.Rehearsal;
import foerdertopf.lambda.http.HttpFunction;
import foerdertopf.messages.Messages;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Lets a function answer before SnapStart takes its picture, so that the classes an answer needs are loaded in the
/// picture. Twice: the function itself refuses a call of nobody, before it asks any store; and others, whose
/// clients lead nowhere, take a call through to its end. Nothing is read or written anywhere.
final class Priming implements Resource {

    /// The context alone would not keep them.
    private static final List<Priming> KEPT = new CopyOnWriteArrayList<>();

    private final HttpFunction function;
    private final Function<Rehearsal, HttpFunction> rehearsed;

    private Priming(HttpFunction function, Function<Rehearsal, HttpFunction> rehearsed) {
        this.function = function;
        this.rehearsed = rehearsed;
    }

    static void register(HttpFunction function, Function<Rehearsal, HttpFunction> rehearsed) {
        var priming = new Priming(function, rehearsed);
        KEPT.add(priming);
        Core.getGlobalContext().register(priming);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws IOException, GeneralSecurityException {
        prime(function);
        Stream.of(Rehearsal.values()).map(rehearsed).forEach(Priming::rehearse);
        Messages.LOADED.rehearse();
        Network.rehearse();
    }

    static void prime(HttpFunction function) {
        function.answerNobody(RehearsedCall.event().request());
    }

    static byte[] rehearse(HttpFunction rehearsed) {
        return rehearsed.rehearse(RehearsedCall.event());
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Clients open their connections when they are first used, so there is nothing to renew.
    }
}
