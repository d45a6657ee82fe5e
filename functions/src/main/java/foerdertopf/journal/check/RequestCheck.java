package foerdertopf.journal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.journal.Decision;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Partition;

/// The marks of requests in a partition: one for each decision, and none for anything else.
record RequestCheck(String partition, Differences differences) {

    void compare(Partition found, List<Decision> decisions) {
        Map<Hash, EntryKey> answers = new HashMap<>();
        found.marks().forEach(mark -> answers.put(mark.request(), mark.answer()));
        for (var decision : decisions) {
            var answer = answers.remove(decision.request());
            differences.compare(
                "request of " + Reading.name(decision.key()), decision.key().toString(),
                answer == null ? "nothing" : answer.toString());
        }
        answers.forEach((request, answer) -> differences.add(
            "request " + request + " in " + partition, "nothing it asked for", "answered by " + Reading.name(answer)));
    }
}
