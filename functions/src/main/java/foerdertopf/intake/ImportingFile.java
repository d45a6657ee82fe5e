package foerdertopf.intake;

import foerdertopf.intake.FileCheck.Verdict;
import foerdertopf.intake.gather.Scratch;
import foerdertopf.journal.Upload.State;

/// Imports a file that has come: looks at it as a whole, books its claims batch by batch, and writes the results. Whenever
/// a run breaks off, another one with the same object goes on where the journal ends; both lead to the same.
public final class ImportingFile {

    private final ImportTools tools;
    private final Arrivals arrivals;
    private final FileCheck check;

    public ImportingFile(ImportTools tools) {
        this.tools = tools;
        var heads = new UploadHeads(tools.ledger());
        this.arrivals = new Arrivals(heads, tools.store(), tools.bodies(), tools.clock());
        this.check = new FileCheck(arrivals, tools.bodies(), tools.store(), tools.tables());
    }

    /// `run` counts from 1, the one an event started.
    public ImportOutcome run(StoredObject object, int run, TimeLeft time) {
        var head = arrivals.receive(object);
        if (!(head.upload().state() instanceof State.Running)) {
            return new ImportOutcome.Settled(head.intake(), head.upload());
        }
        var deadline = new Deadline(time);
        try (var scratch = Scratch.in(tools.scratch())) {
            return switch (check.check(head, object)) {
                case Verdict.Faulty(var fault, var language) -> new ImportOutcome.Settled(
                    head.intake(),
                    new ImportEnd(tools, scratch, language).failed(head, fault));
                case Verdict.Fine fine -> new ImportRun(tools, scratch, fine, object, run, deadline).go(head);
            };
        }
    }
}
