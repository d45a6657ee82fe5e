package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.aws.Tables.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The cost model against the examples in AWS's developer guide: item sizes (CapacityUnitCalculations), writes and reads
/// (read-write-operations), transactions (transaction-apis), indexes (GSI).
class WriteUnitsTest {

    private static final Index INDEX = Tables.BY_BODY;
    private static final Map<String, AttributeValue> NOTHING = Map.of();

    @ParameterizedTest(name = "a new item of {0} bytes takes {1} units in a transaction")
    @CsvSource({"1, 2", "500, 2", "1023, 2", "1024, 2", "1025, 4", "1536, 4", "3072, 6", "10240, 20"})
    void countsTwiceForEachKilobyteBegun(int bytes, long units) {
        assertThat(WriteUnits.inTransaction(NOTHING, itemOf(bytes), List.of())).isEqualTo(new WriteUnits(units, 0));
    }

    /// "three 500-byte items in one transaction: six write units."
    @Test
    void countsThreeSmallItemsAsSix() {
        var one = WriteUnits.inTransaction(NOTHING, itemOf(500), List.of());
        assertThat(one.plus(one).plus(one).total()).isEqualTo(6);
    }

    @Test
    void countsTheLargerOfBeforeAndAfter() {
        assertThat(WriteUnits.inTransaction(itemOf(3_000), itemOf(100), List.of()).total()).isEqualTo(6);
        assertThat(WriteUnits.inTransaction(itemOf(100), itemOf(3_000), List.of()).total()).isEqualTo(6);
    }

    @Test
    void countsACheckAsAWriteOfWhatIsChecked() {
        assertThat(WriteUnits.inTransaction(itemOf(3_000), itemOf(3_000), List.of(INDEX)).total()).isEqualTo(6);
    }

    @Test
    void countsOneForAnEntryThatComesOrGoes() {
        assertThat(ofIndex(plain(), indexed("hanau", "a"))).isOne();
        assertThat(ofIndex(NOTHING, indexed("hanau", "a"))).isOne();
        assertThat(ofIndex(indexed("hanau", "a"), plain())).isOne();
    }

    @Test
    void countsTwoForAnEntryWhoseKeyChanges() {
        assertThat(ofIndex(indexed("hanau", "a"), indexed("kassel", "a"))).isEqualTo(2);
        assertThat(ofIndex(indexed("hanau", "a"), indexed("hanau", "b"))).isEqualTo(2);
    }

    @Test
    void countsNothingForAnEntryThatStaysOrNeverWas() {
        assertThat(ofIndex(indexed("hanau", "a"), with(indexed("hanau", "a"), "used", "7"))).isZero();
        assertThat(ofIndex(plain(), with(plain(), "used", "7"))).isZero();
        assertThat(ofIndex(plain(), with(plain(), "bodyKey", "hanau"))).isZero();
    }

    @ParameterizedTest(name = "the number {0} takes {1} bytes")
    @CsvSource({"0, 1", "7, 2", "27, 2", "100, 2", "123, 3", "12345678, 5", "-5, 3", "1000000001, 6"})
    void countsABytePerTwoSignificantDigitsAndOneMore(String number, int bytes) {
        assertThat(ItemSize.of(Map.of("n", AttributeValue.fromN(number)))).isEqualTo(1 + bytes);
    }

    @Test
    void countsNamesTextsBytesAndContainers() {
        assertThat(ItemSize.of(Map.of("name", AttributeValue.fromS("Träger")))).isEqualTo(4 + 7);
        assertThat(ItemSize.of(Map.of("b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[9])))))
            .isEqualTo(1 + 9);
        assertThat(ItemSize.of(Map.of("m", AttributeValue.fromM(Map.of())))).isEqualTo(1 + 3);
        assertThat(ItemSize.of(Map.of("m", AttributeValue.fromM(Map.of("ab", AttributeValue.fromS("c"))))))
            .isEqualTo(1 + 3 + 1 + 2 + 1);
        assertThat(ItemSize.of(Map.of("l", AttributeValue.fromL(List.of(AttributeValue.fromBool(true))))))
            .isEqualTo(1 + 3 + 1 + 1);
    }

    @ParameterizedTest(name = "a strongly consistent read of {0} bytes takes {1} units, another half or twice of that")
    @CsvSource({"1, 1", "3500, 1", "4096, 1", "4097, 2", "8192, 2", "10240, 3"})
    void countsReadsForEachFourKilobytesBegun(int bytes, long units) {
        assertThat(ReadUnits.consistent(itemOf(bytes)).total()).isEqualTo(units);
        assertThat(ReadUnits.consistent(List.of(itemOf(bytes))).halves()).isEqualTo(2 * units);
        assertThat(ReadUnits.eventual(List.of(itemOf(bytes))).halves()).isEqualTo(units);
        assertThat(ReadUnits.inTransaction(itemOf(bytes)).total()).isEqualTo(2 * units);
    }

    /// "BatchGetItem of 1.5 KB and 6.5 KB: 12 KB"; a query of the same reads 8 KB.
    @Test
    void countsItemsOneByOneInABatchAndTogetherInAQuery() {
        var small = itemOf(1_536);
        var large = itemOf(6_656);
        assertThat(ReadUnits.consistent(small).plus(ReadUnits.consistent(large)).total()).isEqualTo(3);
        assertThat(ReadUnits.consistent(List.of(small, large)).total()).isEqualTo(2);
        assertThat(ReadUnits.eventual(List.of(small, large)).total()).isEqualTo(1);
    }

    private static long ofIndex(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return WriteUnits.inTransaction(before, after, List.of(INDEX)).indexes();
    }

    private static Map<String, AttributeValue> itemOf(int bytes) {
        return Map.of("b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[bytes - 1])));
    }

    private static Map<String, AttributeValue> plain() {
        return Map.of("pk", AttributeValue.fromS("p"), "sk", AttributeValue.fromS("s"));
    }

    private static Map<String, AttributeValue> indexed(String key, String sort) {
        return with(with(plain(), "bodyKey", key), "bodySort", sort);
    }

    private static Map<String, AttributeValue> with(Map<String, AttributeValue> item, String name, String text) {
        var more = new HashMap<>(item);
        more.put(name, AttributeValue.fromS(text));
        return more;
    }
}
