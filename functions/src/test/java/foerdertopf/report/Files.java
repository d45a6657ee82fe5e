package foerdertopf.report;

import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.journal.Hash;
import foerdertopf.memory.MemoryArchive;

/// Files of an archive by their digests, to compare them with others.
final class Files {

    private Files() {}

    static SortedMap<String, Hash> of(MemoryArchive archive, String prefix) {
        var digests = new TreeMap<String, Hash>();
        archive.files().forEach((key, content) -> {
            if (key.startsWith(prefix)) {
                digests.put(key, Hash.of(content));
            }
        });
        return digests;
    }
}
