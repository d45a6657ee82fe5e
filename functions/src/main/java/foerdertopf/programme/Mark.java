package foerdertopf.programme;

/// Where a value of the rules comes from.
public enum Mark {
    /// The ministry's slides of 30 September 2016.
    S,
    /// Pages of the funding authority and its partners.
    W,
    /// A decision of this project, where the sources are silent.
    D
}
