package foerdertopf.lambda.http;

import java.util.Map;
import java.util.TreeMap;

import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;

/// Writes answers as a gateway takes them.
final class HttpAnswers {

    private static final String PROBLEM_TYPE = "urn:foerdertopf:problem:";

    private final Messages messages;

    HttpAnswers(Messages messages) {
        this.messages = messages;
    }

    GatewayResponse write(Answer answer, Language language) {
        return switch (answer) {
            case Answer.Done(var status, var body, var headers) ->
                response(status, "application/json", headers, language, JsonWriter.write(body));
            case Answer.Refused(var problem) -> response(
                problem.status(),
                "application/problem+json",
                problem.headers(),
                language,
                JsonWriter.write(body(problem, language)));
            case Answer.File(var contentType, var name, var text) -> response(
                200,
                contentType,
                Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""),
                language,
                text);
        };
    }

    private Json body(Problem problem, Language language) {
        var body = Json.fields()
            .put("type", PROBLEM_TYPE + problem.code())
            .put("title", messages.text(language, "title." + problem.code()))
            .put("status", problem.status())
            .put("detail", messages.refusal(language, problem.code(), problem.values()))
            .put("code", problem.code())
            .putAll(problem.members());
        if (!problem.errors().isEmpty()) {
            body.put("errors", problem.errors().stream().map(error -> entry(error, language)).toList());
        }
        return body.build();
    }

    private Json entry(InputError error, Language language) {
        return Json.fields()
            .put("pointer", error.pointer().text())
            .put("code", error.code())
            .put("detail", messages.fault(language, error.code(), error.values()))
            .put("params", Params.of(error.values()))
            .build();
    }

    private static GatewayResponse response(
        int status,
        String contentType,
        Map<String, String> headers,
        Language language,
        String body) {
        var all = new TreeMap<>(headers);
        all.put("Content-Type", contentType);
        all.put("Content-Language", language.tag());
        all.put("Vary", "Accept-Language");
        all.put("Cache-Control", "no-store");
        all.put("X-Content-Type-Options", "nosniff");
        return new GatewayResponse(status, all, body);
    }
}
