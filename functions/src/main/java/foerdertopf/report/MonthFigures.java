package foerdertopf.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Hash;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.PoolId;

/// What the journal says of a month: the figures of each body, the guides named in claims, the budgets that came into
/// being with their limits, and the count and digest that a seal holds. `missing` are entries that
/// are listed or referred to and not there.
record MonthFigures(
    SortedMap<BodyId, BodyFigures> bodies,
    SortedSet<String> guides,
    SortedMap<PoolId, Money> opened,
    long entries,
    long claims,
    Hash digest,
    List<EntryKey> missing) {

    public MonthFigures {
        bodies = Collections.unmodifiableSortedMap(new TreeMap<>(bodies));
        guides = Collections.unmodifiableSortedSet(new TreeSet<>(guides));
        opened = Collections.unmodifiableSortedMap(new TreeMap<>(opened));
        missing = List.copyOf(missing);
    }

    /// Where more or less was read than was counted when it was booked.
    List<Difference> differencesTo(Booked booked) {
        var found = new ArrayList<Difference>();
        if (booked.entries() != entries) {
            found.add(new Difference.Entries(booked.entries(), entries));
        }
        if (booked.claims() != claims) {
            found.add(new Difference.Claims(booked.claims(), claims));
        }
        return found;
    }

    public BodyFigures of(BodyId body) {
        return bodies.getOrDefault(body, BodyFigures.NONE);
    }

    public BodyFigures whole() {
        return bodies.values().stream().reduce(BodyFigures.NONE, BodyFigures::plus);
    }
}
