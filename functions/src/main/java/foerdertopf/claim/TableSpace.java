package foerdertopf.claim;

import java.lang.foreign.MemorySegment;

/// Gives tables of fingerprints their memory: small ones from the heap, large ones from wherever there is more room.
public interface TableSpace {

    /// Zeroed memory.
    Block allocate(long bytes);

    /// The heap alone, for a claim of a web form.
    static TableSpace heap() {
        return bytes -> new Block(MemorySegment.ofArray(new long[Math.toIntExact(bytes / Long.BYTES)]), () -> {});
    }

    /// Memory and how to give it back; it is not touched afterwards.
    record Block(MemorySegment memory, Runnable release) implements AutoCloseable {
        @Override
        public void close() {
            release.run();
        }
    }
}
