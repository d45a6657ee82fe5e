package foerdertopf.journal;

/// A page with a claim that nobody has decided on, as the list of these names it.
public record OpenPage(PageKey page, Arrival arrival) {}
