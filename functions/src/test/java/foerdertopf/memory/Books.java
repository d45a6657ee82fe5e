package foerdertopf.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import foerdertopf.journal.Entry;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Gate;
import foerdertopf.journal.Head;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Shard;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;

/// All that stands in the books. Entries are kept as bytes, as a store would. Tests may damage anything here.
public final class Books {

    private static final int LARGEST_ITEM = 400 * 1024;
    private static final Comparator<EntryKey> BY_KEY = Comparator.comparing(EntryKey::partition)
        .thenComparing(EntryKey::sort);

    private final NavigableMap<EntryKey, byte[]> entries = new TreeMap<>(BY_KEY);
    private final Map<EntryKey, byte[]> garbled = new HashMap<>();
    private final Map<String, Head> heads = new TreeMap<>();
    private final Map<PageKey, PageStatus> statuses = new HashMap<>();
    private final Map<EntryKey, RequestMark> requests = new HashMap<>();
    private final Map<PoolId, Budget> budgets = new TreeMap<>();
    private final Map<PoolId, Entitlement> entitlements = new TreeMap<>();
    private final Map<Shard, NavigableMap<Integer, IdentityRun>> runs = new HashMap<>();
    private final Map<String, Gate> gates = new HashMap<>();
    private final Map<EntryKey, Integer> yearsListed = new HashMap<>();
    private final Set<EntryKey> unlisted = new HashSet<>();

    public void put(Entry entry) {
        entries.put(entry.key(), EntryCodec.pack(entry));
    }

    void refuseWhatIsTooLarge(Entry entry) {
        if (EntryCodec.pack(entry).length > LARGEST_ITEM) {
            throw new IllegalArgumentException(entry.key() + " is larger than a store takes");
        }
    }

    /// As another encoder would have written it.
    public void put(EntryKey key, byte[] packed) {
        entries.put(key, packed.clone());
    }

    public Optional<Entry> entry(EntryKey key) {
        return recorded(key).map(Recorded::entry);
    }

    public Optional<Recorded> recorded(EntryKey key) {
        return Optional.ofNullable(entries.get(key)).map(packed -> EntryCodec.unpack(key, packed));
    }

    public boolean has(EntryKey key) {
        return entries.containsKey(key);
    }

    /// In order of their keys.
    public Stream<Recorded> entriesIn(String partition) {
        return entries.tailMap(new EntryKey(partition, ""), true)
            .entrySet()
            .stream()
            .takeWhile(entry -> entry.getKey().partition().equals(partition))
            .map(entry -> EntryCodec.unpack(entry.getKey(), entry.getValue()));
    }

    /// For the lists, which know an entry whose bytes are damaged.
    public Stream<Entry> allEntries() {
        return entries.entrySet()
            .stream()
            .map(entry -> EntryCodec.unpack(
                entry.getKey(), garbled.getOrDefault(entry.getKey(), entry.getValue())))
            .map(Recorded::entry);
    }

    public void remove(EntryKey key) {
        entries.remove(key);
    }

    /// Bytes that nobody can read.
    public void garble(EntryKey key) {
        spoil(key, new byte[]{1, 2, 3});
    }

    /// The bytes of another entry stand here.
    public void misplace(EntryKey key, EntryKey other) {
        spoil(key, entries.getOrDefault(other, new byte[0]));
    }

    private void spoil(EntryKey key, byte[] bytes) {
        entries.computeIfPresent(key, (_, sound) -> {
            garbled.put(key, sound);
            return bytes;
        });
    }

    /// The lists by body name the page under another year.
    public void listUnder(int year, EntryKey page) {
        yearsListed.put(page, year);
    }

    /// The lists by body do not name the page or upload.
    public void unlist(EntryKey key) {
        unlisted.add(key);
    }

    boolean isListed(EntryKey key) {
        return !unlisted.contains(key);
    }

    int yearListed(Page page) {
        return yearsListed.getOrDefault(page.key(), page.year());
    }

    public Map<String, Head> heads() {
        return heads;
    }

    public Map<PageKey, PageStatus> statuses() {
        return statuses;
    }

    public Map<PoolId, Budget> budgets() {
        return budgets;
    }

    public Map<PoolId, Entitlement> entitlements() {
        return entitlements;
    }

    public NavigableMap<Integer, IdentityRun> runs(Shard shard) {
        return runs.computeIfAbsent(shard, _ -> new TreeMap<>());
    }

    public Map<Shard, NavigableMap<Integer, IdentityRun>> allRuns() {
        return runs;
    }

    public Map<String, Gate> gates() {
        return gates;
    }

    public Map<EntryKey, RequestMark> requests() {
        return requests;
    }

    public void put(RequestMark mark) {
        requests.put(keyOf(mark.partition(), mark.request().hex()), mark);
    }

    public Optional<RequestMark> request(String partition, String hash) {
        return Optional.ofNullable(requests.get(keyOf(partition, hash)));
    }

    private static EntryKey keyOf(String partition, String hash) {
        return new EntryKey(partition, "I#" + hash);
    }
}
