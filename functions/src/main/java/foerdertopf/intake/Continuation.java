package foerdertopf.intake;

/// Has an import go on in another run, because the time of this one is over.
public interface Continuation {

    /// A run is counted from 1, the one an event started.
    void goOn(StoredObject object, int run);
}
