package foerdertopf.intake;

import java.io.UncheckedIOException;

import foerdertopf.journal.Head;

/// How one stretch of reading ended, and the head at that moment.
sealed interface Stretch {

    record AtEnd(Head.OfUpload head) implements Stretch {}

    /// Another run has booked what was to come.
    record Overtaken(Head.OfUpload head) implements Stretch {}

    /// The stream broke off.
    record Broken(Head.OfUpload head, UncheckedIOException cause) implements Stretch {}

    record TimeOver(Head.OfUpload head) implements Stretch {}

    /// The object is gone, or another one.
    record Gone(Head.OfUpload head) implements Stretch {}
}
