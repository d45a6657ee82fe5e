package foerdertopf.journal;

/// One immutable journal entry.
public sealed interface Entry permits Page, Decision, Closing, Seal {

    EntryKey key();

    Stamp stamp();
}
