package foerdertopf.intake;

import java.nio.file.Path;
import java.time.Clock;

import foerdertopf.claim.PageBooking;
import foerdertopf.intake.result.Summary;
import foerdertopf.intake.table.Tables;
import foerdertopf.journal.Ledger;
import foerdertopf.messages.Messages;
import foerdertopf.programme.Bodies;
import foerdertopf.subsidy.SubsidyRules;

/// What an import works with: the books, the rules, the files and where to put its own for the time being.
public record ImportTools(
    Ledger ledger,
    PageBooking booking,
    SubsidyRules rules,
    Bodies bodies,
    FileStore store,
    Tables tables,
    Messages messages,
    Summary.Form summaryForm,
    Continuation continuation,
    Clock clock,
    Path scratch) {}
