package foerdertopf.aws;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.column.DamagedBytesException;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Hash;
import foerdertopf.money.Money;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An item of a table: attributes written and read by name. Reading one that is not there throws
/// [DamagedBytesException].
record Item(Map<String, AttributeValue> attributes) {

    static Item at(ItemKey key) {
        return new Item(new HashMap<>(key.attributes()));
    }

    Item with(String name, String text) {
        attributes.put(name, AttributeValue.fromS(text));
        return this;
    }

    Item with(String name, long number) {
        attributes.put(name, AttributeValue.fromN(Long.toString(number)));
        return this;
    }

    Item with(String name, byte[] bytes) {
        attributes.put(name, AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
        return this;
    }

    Item with(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }

    Item with(String name, Money money) {
        return with(name, money.cents());
    }

    Item with(String name, Hash hash) {
        return with(name, HexFormat.of().parseHex(hash.hex()));
    }

    Item in(Tables.Index index, String key, String sort) {
        return with(index.key(), key).with(index.sort(), sort);
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    String text(String name) {
        return present(name, value(name).s());
    }

    long number(String name) {
        return Long.parseLong(present(name, value(name).n()));
    }

    byte[] bytes(String name) {
        return present(name, value(name).b()).asByteArray();
    }

    BigInteger bits(String name) {
        return new BigInteger(1, bytes(name));
    }

    Money money(String name) {
        return new Money(number(name));
    }

    Hash hash(String name) {
        return new Hash(HexFormat.of().formatHex(bytes(name)));
    }

    Map<String, AttributeValue> map(String name) {
        return value(name).m();
    }

    String pk() {
        return text(Tables.PK);
    }

    String sk() {
        return text(Tables.SK);
    }

    EntryKey key() {
        return new EntryKey(pk(), sk());
    }

    List<String> texts(String name) {
        return value(name).ss();
    }

    AttributeValue value(String name) {
        return Optional.ofNullable(attributes.get(name)).orElseThrow(() -> lacking(name));
    }

    private static <T> T present(String name, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> lacking(name));
    }

    private static DamagedBytesException lacking(String name) {
        return new DamagedBytesException("an item lacks its " + name);
    }
}
