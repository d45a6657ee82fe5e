package foerdertopf.subsidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import foerdertopf.json.ProgrammeFile;
import foerdertopf.subsidy.RulePropertiesTest.Question;

/// The rules as another process would work them out: loaded anew for each thread, asked in another order by several
/// threads at once, on a machine of another language and time zone.
final class Elsewhere {

    private static final int THREADS = 4;

    private Elsewhere() {}

    /// In the order of the questions.
    static List<Assessment> answers(List<Question> questions) {
        var language = Locale.getDefault();
        var zone = TimeZone.getDefault();
        Locale.setDefault(Locale.of("ar", "EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            var answers = byQuestion(questions);
            return questions.stream().map(answers::get).toList();
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<Question, Assessment> byQuestion(List<Question> questions) {
        var answers = new HashMap<Question, Assessment>();
        try (var executor = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<Map<Question, Assessment>>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var share = share(questions, thread);
                running.add(executor.submit(() -> freshly(share)));
            }
            running.forEach(share -> answers.putAll(get(share)));
        }
        return answers;
    }

    /// Every fourth question, shuffled.
    private static List<Question> share(List<Question> questions, int thread) {
        var share = new ArrayList<Question>();
        for (var index = thread; index < questions.size(); index += THREADS) {
            share.add(questions.get(index));
        }
        Collections.shuffle(share, new Random(thread));
        return share;
    }

    private static Map<Question, Assessment> freshly(List<Question> questions) {
        var data = ProgrammeFile.load();
        var rules = new SubsidyRules(data.programme(), data.bodies());
        var answers = new HashMap<Question, Assessment>();
        questions.forEach(question -> answers.put(question, question.answer(rules)));
        return answers;
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
