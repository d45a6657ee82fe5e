package foerdertopf.lambda.http;

import java.util.Set;

import com.amazonaws.services.lambda.runtime.Context;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;

/// What stands around every route: reads the call, asks the endpoint, writes the answer and one line of log. A bug or an
/// outage goes through to Lambda, which answers for it and counts it; the template has an alarm on that count.
public final class HttpFunction {

    private static final int RETRY_AFTER_SECONDS = 2;

    private final String name;
    private final IdentityReader identities;
    private final HttpAnswers answers;
    private final Endpoint endpoint;

    public HttpFunction(String name, IdentityReader identities, Messages messages, Endpoint endpoint) {
        this.name = name;
        this.identities = identities;
        this.answers = new HttpAnswers(messages);
        this.endpoint = endpoint;
    }

    public GatewayResponse handle(GatewayEvent event, Context context) {
        var log = new InvocationLog(context, name);
        try {
            var request = event.request();
            var language = Language.wishedFor(request.header("accept-language"));
            var caller = identities.of(event.claims());
            caller.note(log);
            var answer = answer(new Call(request, caller.identity(), language));
            note(answer, log);
            return answers.write(answer, language);
        } finally {
            log.write();
        }
    }

    /// What a caller without any role gets; nothing is logged.
    public GatewayResponse answerNobody(Request request) {
        var nobody = new Identity("", Set.of(), Set.of());
        return answers.write(endpoint.answer(new Call(request, nobody, Language.GERMAN)), Language.GERMAN);
    }

    /// What a call comes to, down to the bytes of its answer; nothing is logged.
    public byte[] rehearse(GatewayEvent event) {
        var log = InvocationLog.unheard(name);
        var language = Language.wishedFor(event.request().header("accept-language"));
        var caller = identities.of(event.claims());
        caller.note(log);
        var answer = answer(new Call(event.request(), caller.identity(), language));
        note(answer, log);
        log.write();
        return answers.write(answer, language).bytes();
    }

    private Answer answer(Call call) {
        try {
            return endpoint.answer(call);
        } catch (LedgerBusyException _) {
            return Answer.refused(Problem.busy(RETRY_AFTER_SECONDS));
        }
    }

    private static void note(Answer answer, InvocationLog log) {
        switch (answer) {
            case Answer.Done(var status, var body, _) -> {
                log.put(InvocationLog.Field.OUTCOME, status);
                body.text("claimId").ifPresent(claim -> log.put(InvocationLog.Field.CLAIM_ID, claim));
                body.text("uploadId").ifPresent(upload -> log.put(InvocationLog.Field.UPLOAD_ID, upload));
            }
            case Answer.Refused(var problem) -> {
                log.put(InvocationLog.Field.OUTCOME, problem.status());
                log.put(InvocationLog.Field.CODE, problem.code());
                problem.members()
                    .text("claimId")
                    .ifPresent(claim -> log.put(InvocationLog.Field.CLAIM_ID, claim));
            }
            case Answer.File _ -> log.put(InvocationLog.Field.OUTCOME, 200);
        }
    }
}
