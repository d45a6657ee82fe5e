package foerdertopf.runtime;

/// Hears, in the moment they happen, the two that bound a function's first run.
public interface Watcher {

    Watcher NOBODY = new Watcher() {};

    /// From here on everything belongs to the first call: the event is handed out, or the picture has been taken.
    default void ready() {}

    /// The answer, or an error, has arrived.
    default void answered() {}
}
