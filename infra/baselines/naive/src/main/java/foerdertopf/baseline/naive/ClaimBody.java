package foerdertopf.baseline.naive;

import java.util.Map;

/// A claim as a JSON library maps it.
public record ClaimBody(
    String fundingLine,
    String body,
    CarrierBody carrier,
    String reference,
    PeriodBody period,
    Map<String, Object> details,
    boolean acceptPartial,
    boolean waitIfExhausted) {

    /// Who runs the measure.
    public record CarrierBody(String name, String kind) {}

    /// From its first day to its last.
    public record PeriodBody(String from, String to) {}
}
