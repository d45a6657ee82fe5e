package foerdertopf.programme;

import java.util.Map;
import java.util.Optional;

import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// What a text given as an official key turns out to be.
public sealed interface KeyLookup {

    /// The key of this body, on whatever days.
    record Known(Body body, OfficialKey key) implements KeyLookup {}

    /// A spreadsheet took the key for a number.
    record LeadingZeroLost(String meant) implements KeyLookup {}

    /// No body's key, but it lies in the area of one whose key is `meant`: a kreisfreie Stadt with zeros appended, or a
    /// municipality that claims through its district.
    record UnknownButWithin(String meant) implements KeyLookup {}

    record Unknown() implements KeyLookup {}

    /// Why the text `given` is not taken as a key; empty where it is one.
    default Optional<Refusal> refusal(String given) {
        return switch (this) {
            case Known _ -> Optional.empty();
            case LeadingZeroLost(var meant) ->
                Optional.of(Refusal.of(Code.AGS_LEADING_ZERO, Map.of("ags", given, "meant", meant)));
            case UnknownButWithin(var meant) ->
                Optional.of(Refusal.of(Code.UNKNOWN_BODY, Map.of("ags", given, "meant", meant)));
            case Unknown() -> Optional.of(Refusal.of(Code.UNKNOWN_BODY, Map.of("ags", given)));
        };
    }
}
