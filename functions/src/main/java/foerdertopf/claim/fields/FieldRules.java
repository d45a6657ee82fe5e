package foerdertopf.claim.fields;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.IsoWeek;

/// The kinds of fields a claim has, read from the forms of the outside contract (`10500.00`, `2016-02-01`, `2016-W14`).
public final class FieldRules {

    private static final int TEXT_LENGTH = 200;
    private static final int CONCEPT_LENGTH = 2_000;

    /// Zero and more.
    public static final FieldRule<Money> MONEY = new FieldRule<>(Amounts::money, Money.ZERO);
    public static final FieldRule<Money> POSITIVE_MONEY = new FieldRule<>(Amounts::positiveMoney, Money.ZERO);
    public static final FieldRule<Integer> COUNT = new FieldRule<>(Amounts::count, 1);
    public static final FieldRule<Hours> HOURS = new FieldRule<>(Amounts::hours, Hours.ZERO);
    public static final FieldRule<Fraction> FTE = new FieldRule<>(Amounts::fte, Fraction.ONE);
    public static final FieldRule<LocalDate> DATE = new FieldRule<>(Days::date, LocalDate.EPOCH);
    public static final FieldRule<IsoWeek> WEEK = new FieldRule<>(Days::week, new IsoWeek(2016, 1));
    public static final FieldRule<YearMonth> MONTH = new FieldRule<>(Days::month, YearMonth.of(2016, 1));
    public static final FieldRule<String> GUIDE = new FieldRule<>(Identifiers::guide, "");
    /// One line that names something: a carrier, a reference.
    public static final FieldRule<String> NAME = new FieldRule<>(text -> Identifiers.name(text, TEXT_LENGTH), "");
    /// One line: a reason, a file name.
    public static final FieldRule<String> TEXT = new FieldRule<>(text -> Texts.oneLine(text, TEXT_LENGTH), "");
    public static final FieldRule<String> CONCEPT = new FieldRule<>(
        text -> Texts.paragraphs(text, CONCEPT_LENGTH),
        "");
    public static final FieldRule<FundingLine> FUNDING_LINE = oneOf(FundingLine.values(), FundingLine::key);
    public static final FieldRule<CarrierKind> CARRIER_KIND = oneOf(CarrierKind.values(), CarrierKind::key);

    private FieldRules() {}

    /// One of a few words.
    public static <T> FieldRule<T> oneOf(T[] values, Function<T, String> key) {
        var byKey = Arrays.stream(values).collect(Collectors.toMap(key, value -> value));
        return oneOf(byKey, Arrays.stream(values).map(key).toList(), values[0]);
    }

    private static <T> FieldRule<T> oneOf(Map<String, T> byKey, List<String> inOrder, T standIn) {
        var fault = Fault.of(FaultKind.NOT_ONE_OF, Map.of("allowed", String.join(", ", inOrder)));
        return new FieldRule<>(
            text -> byKey.containsKey(text) ? Checked.valid(byKey.get(text)) : new Checked.Faulty<>(fault),
            standIn);
    }
}
