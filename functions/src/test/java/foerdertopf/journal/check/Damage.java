package foerdertopf.journal.check;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Draft;
import foerdertopf.journal.Gate;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Head;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Status;
import foerdertopf.memory.Books;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.Shift;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Usage;

/// Something done to sound books, and what a check has to name.
record Damage(String name, String named, Consumer<Books> action) {

    static List<Damage> all() {
        // @formatter:off
        return List.of(
            new Damage("budget balance",     "wir-2016",               books -> Damaging.budget(books, b -> b.after(Shift.release(Damaging.CENT)))),
            new Damage("budget limit",       "wir-2016",               books -> Damaging.budget(books, b -> b.after(new Shift(Damaging.CENT, Damaging.CENT, Money.ZERO, Money.ZERO, Money.ZERO)))),
            new Damage("budget month",       "open month of wir-2016", books -> Damaging.budget(books, b -> b.openedFor(Draft.MARCH))),
            new Damage("budget lost",        "wir-2016",               books -> books.budgets().remove(Damaging.WIR)),
            new Damage("gate month",         "open month of wir-2016", books -> books.gates().computeIfPresent("wir", (_, gate) -> new Gate(Draft.APRIL.plusMonths(1), 2, gate.booked()))),

            new Damage("budget entries",     "entries counted in 2016-04", books -> Damaging.budget(books, b -> b.with(new Booked(1, 0)))),
            new Damage("gate claims",        "claims counted in 2016-04", books -> books.gates().computeIfPresent("wir", (_, gate) -> new Gate(gate.openMonth(), gate.budgets(), gate.booked().plus(new Booked(0, 1))))),

            new Damage("post use",           "post/.*",                books -> Damaging.pool(books, Damaging.POST, e -> Damaging.with(e, new Usage.Euros(Money.ofEuros(50_000), Damaging.CENT)))),
            new Damage("post limit",         "limit of post/.*",       books -> Damaging.pool(books, Damaging.POST, e -> Damaging.with(e, new Usage.Euros(Money.ofEuros(60_000), ((Usage.Euros) e.usage()).used())))),
            new Damage("post holder",        "post/.*",                books -> Damaging.pool(books, Damaging.POST, e -> e.heldBy(new ClaimNumber(Draft.intake("x"), 1), Slots.of(3)))),
            new Damage("post free",          "post/.*",                books -> Damaging.pool(books, Damaging.POST, e -> e.leftBy(e.holders().firstKey()))),
            new Damage("post lost",          "post/.*",                books -> books.entitlements().remove(Damaging.POST)),
            new Damage("guide weeks",        "guide/L-100/2016",       books -> Damaging.pool(books, Damaging.GUIDE, e -> Damaging.with(e, new Usage.Weeks(46, Slots.of(5, 7))))),
            new Damage("pool made up",       "guide/L-999/2016",       books -> books.entitlements().put(Damaging.OTHER_GUIDE, new Entitlement(Damaging.OTHER_GUIDE, new Owner.Statewide(), new Usage.Weeks(46, Slots.of(1)), new TreeMap<>()))),

            new Damage("claim status",       "status of claim .*",     books -> Damaging.status(books, Damaging.claim(books), Status.APPROVED)),
            new Damage("claim end",          "end of INTAKE#.*",       Damaging::chainEnd),
            new Damage("claim version",      "version of INTAKE#.*",   Damaging::version),
            new Damage("head lost",          "intake .*",              Damaging::headLost),
            new Damage("head lost listed",   "list of 2016-0.: .*",    Damaging::headLost),
            new Damage("page lost",          "list of open claims: .*", Damaging::pageLost),
            new Damage("page changed",       "end of INTAKE#.*",       Damaging::pageChanged),
            new Damage("page in a chain",    "chain of INTAKE#.*",     Damaging::withdrawnPageChanged),
            new Damage("page unreadable",    "intake .*",              Damaging::pageUnreadable),
            new Damage("page misplaced",     "intake .*",              Damaging::pageMisplaced),
            new Damage("decision lost",      "end of INTAKE#.*",       Damaging::decisionLost),
            new Damage("decision changed",   "end of INTAKE#.*",       Damaging::decisionChanged),
            new Damage("decision from",      "INTAKE#.* D#.* row 1",   Damaging::decisionFromElsewhere),
            new Damage("decision moved",     "digest in the seal of .*", Damaging::decisionMovedToMarch),

            new Damage("request lost",       "request of INTAKE#.*",   books -> books.requests().clear()),
            new Damage("request other",      "request of INTAKE#.*",   books -> books.requests().replaceAll((_, mark) -> new RequestMark(mark.partition(), mark.request(), mark.content(), Draft.claim("x").posting().entries().getFirst().key()))),

            new Damage("statuses wrong",     "statuses of INTAKE#.*",  books -> Damaging.statuses(books, 0, Status.PAID)),
            new Damage("statuses version",   "statuses of INTAKE#.*",  books -> Damaging.statuses(books, 1, Status.RESERVED)),
            new Damage("statuses lost",      "statuses of INTAKE#.*",  books -> books.statuses().clear()),
            new Damage("upload tallies",     "tallies of upload .*",   books -> Damaging.upload(books, u -> u.with(new TreeMap<>()))),
            new Damage("upload counts",      "accepted rows of .*",    books -> Damaging.upload(books, u -> Damaging.counted(u, 1, 0, 0))),
            new Damage("upload rejected",    "rejected rows of .*",    books -> Damaging.upload(books, u -> Damaging.counted(u, 0, 1, 0))),
            new Damage("upload subsidy",     "subsidy of upload .*",   books -> Damaging.upload(books, u -> Damaging.counted(u, 0, 0, 1))),
            new Damage("upload chunk",       "list of 2016-03: .*",    books -> Damaging.upload(books, Damaging::withoutLastChunk)),
            new Damage("chunk made up",      "chunk INTAKE#.*",        books -> Damaging.upload(books, Damaging::withAnotherChunk)),

            new Damage("run lost",           "shard .*",               books -> Damaging.runs(books).clear()),
            new Damage("run number",         "run of shard .*",        books -> Damaging.renumber(books)),
            new Damage("mark changed",       "shard .*",               Damaging::markChanged),
            new Damage("run made up",        "shard .* innovative-project .*", Damaging::runMadeUp),

            new Damage("gate budgets",       "budgets counted at the gate", books -> books.gates().computeIfPresent("wir", (_, gate) -> new Gate(gate.openMonth(), gate.budgets() + 1, gate.booked()))),
            new Damage("opening lost",       "opening of post/.*",     books -> DamagingMore.opened(books, Damaging.POST, _ -> List.of())),
            new Damage("opening of a budget", "openings of wir-2016",  books -> DamagingMore.opened(books, Damaging.WIR, _ -> List.of())),
            new Damage("opening of a balance", "wir-2016",            books -> DamagingMore.opened(books, Damaging.WIR, _ -> List.of())),
            new Damage("budget opened otherwise", "wir-2016",         books -> DamagingMore.anotherLimit(books, Damaging.WIR)),
            new Damage("opened twice",       "opening of post/.*",     books -> DamagingMore.opened(books, Damaging.POST, DamagingMore::twice)),
            new Damage("opened otherwise",   "opening of post/.*",     books -> DamagingMore.anotherLimit(books, Damaging.POST)),

            new Damage("more given back",    "INTAKE#.* D#.* row 1: .*-2016 RESERVED", DamagingMore::moreGivenBack),
            new Damage("nothing given back", "held by INTAKE#.* row 1", DamagingMore::nothingGivenBack),
            new Damage("given back twice",   "INTAKE#.* D#.* row 1: course/.*", DamagingMore::entitlementGivenBackTwice),

            new Damage("page not in its body's list", "list of frankfurt-am-main: .*", books -> books.unlist(DamagingMore.page(books))),
            new Damage("page under another year", "list of frankfurt-am-main: .*", books -> books.listUnder(2017, DamagingMore.page(books))),
            new Damage("page made up",       "list of frankfurt-am-main: .*", DamagingMore::pageMadeUp),
            new Damage("upload not listed",  "list of uploads: .*",    DamagingMore::uploadUnlisted),
            new Damage("surplus request",    "request .* in INTAKE#.*", books -> DamagingMore.surplusMark(books, DamagingMore.partition(books))),
            new Damage("request of an upload", "request .* in INTAKE#.*", books -> DamagingMore.surplusMark(books, PageKey.partition(SoundBooks.UPLOAD, 0))),
            new Damage("request of a chunk", "request .* in INTAKE#.*#000000001", books -> DamagingMore.surplusMark(books, PageKey.partition(SoundBooks.UPLOAD, 1))),
            new Damage("request of a closing", "request .* in CLOSE#wir", books -> DamagingMore.surplusMark(books, "CLOSE#wir")),
            new Damage("report's mark lost", "version of REPORTS",     DamagingMore::reportMarkLost),
            new Damage("report's mark elsewhere", "request .* in REPORTS", DamagingMore::reportMarkElsewhere),
            new Damage("reports' version",   "version of REPORTS",     books -> DamagingMore.reportHead(books, new Chain(7, 0, Hash.START))),
            new Damage("reports' end",       "end of REPORTS",         books -> DamagingMore.reportHead(books, new Chain(2, 1, Draft.hash("x")))),
            new Damage("reports' head lost", "version of REPORTS",     books -> books.heads().remove(Head.OfSeries.REPORTS)),
            new Damage("run of a body without marks", "shard kassel guide-training 7", DamagingMore::runOfAnotherBody),

            new Damage("closing balance",    "closing of 2016-03: wir-2016", books -> Damaging.closing(books, Damaging::anotherBalance)),
            new Damage("closing entries",    "entries counted by the closing of 2016-03", books -> Damaging.closing(books, b -> b.with(new Booked(1, 0)))),
            new Damage("closing claims",     "claims counted by the closing of 2016-03", books -> Damaging.closing(books, b -> b.with(new Booked(0, 1)))),
            new Damage("closing month",      "closing of 2016-03: month of wir-2016", books -> Damaging.closing(books, Damaging::anotherMonth)),
            new Damage("closing changed",    "chain of CLOSE#wir",     books -> Damaging.closing(books, Damaging::anotherBalance)),
            new Damage("closing lost",       "chain of CLOSE#wir",     Damaging::closingLost),
            new Damage("closing head",       "end of CLOSE#wir",       Damaging::closingEnd),
            new Damage("seal entries",       "entries in the seal of 2016-03", books -> Damaging.seal(books, 1, 0, false)),
            new Damage("seal claims",        "claims in the seal of 2016-03",  books -> Damaging.seal(books, 0, 1, false)),
            new Damage("seal digest",        "digest in the seal of 2016-03",  books -> Damaging.seal(books, 0, 0, true)),
            new Damage("seal lost",          "end of CLOSE#wir",       Damaging::sealLost));
        // @formatter:on
    }

    void to(Books books) {
        action.accept(books);
    }

    @Override
    public String toString() {
        return name;
    }
}
