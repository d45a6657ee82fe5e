package foerdertopf.claim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import foerdertopf.journal.Ledger;

/// Books in which something else happens once, at one of the calls to them.
public final class Seam {

    private static final Set<String> ANSWERED_WITH_SEVERAL_ITEMS = Set.of(
        "intake", "chunk", "heads", "statuses", "pages", "entries", "partition", "entitlements", "budgets");

    private final Ledger books;
    private final Place place;
    private final Runnable other;
    private final AtomicInteger calls = new AtomicInteger();

    /// When it happens: just before the call, or in the midst of its answer, every other item of which is then still as it
    /// was before.
    public enum Moment {
        BEFORE, AMID_ODD_ITEMS_OLD, AMID_EVEN_ITEMS_OLD
    }

    /// At which call, counted from 1, and when.
    public record Place(int call, String name, Moment moment) {}

    private Seam(Ledger books, Place place, Runnable other) {
        this.books = books;
        this.place = place;
        this.other = other;
    }

    public static Ledger at(Ledger books, Place place, Runnable other) {
        var seam = new Seam(books, place, other);
        return proxy((method, arguments) -> seam.answer(method, arguments));
    }

    /// Notes the names of the calls.
    public static Ledger noting(Ledger books, List<String> calls) {
        return proxy((method, arguments) -> {
            calls.add(method.getName());
            return invoke(books, method, arguments);
        });
    }

    public static List<String> noCalls() {
        return new CopyOnWriteArrayList<>();
    }

    /// Of each kind of call the first two and the last one: what comes between is alike.
    public static List<Place> places(List<String> calls) {
        var byName = new LinkedHashMap<String, List<Integer>>();
        for (var call = 1; call <= calls.size(); call++) {
            byName.computeIfAbsent(calls.get(call - 1), _ -> new ArrayList<>()).add(call);
        }
        var places = new ArrayList<Place>();
        byName.forEach((name, numbers) -> {
            var chosen = new TreeSet<>(numbers.subList(0, Math.min(2, numbers.size())));
            chosen.add(numbers.getLast());
            chosen.forEach(call -> moments(name).forEach(moment -> places.add(new Place(call, name, moment))));
        });
        return places;
    }

    /// An answer of one item is that of before or of after.
    private static List<Moment> moments(String call) {
        return ANSWERED_WITH_SEVERAL_ITEMS.contains(call) ? List.of(Moment.values()) : List.of(Moment.BEFORE);
    }

    private Object answer(Method method, Object... arguments) throws Throwable {
        if (calls.incrementAndGet() != place.call()) {
            return invoke(books, method, arguments);
        }
        if (place.moment() == Moment.BEFORE) {
            other.run();
            return invoke(books, method, arguments);
        }
        var before = invoke(books, method, arguments);
        other.run();
        return new Mixture(place.moment() == Moment.AMID_EVEN_ITEMS_OLD ? 0 : 1)
            .of(before, invoke(books, method, arguments));
    }

    private interface Call {
        Object answer(Method method, Object... arguments) throws Throwable;
    }

    /// The same books with less time are these books; asking for them is no call to a store.
    private static Ledger proxy(Call call) {
        return (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[]{Ledger.class},
            (self, method, arguments) -> method.getName().equals("within") ? self : call.answer(method, arguments));
    }

    private static Object invoke(Ledger books, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(books, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
