package foerdertopf.pool;

import java.math.BigInteger;
import java.util.stream.IntStream;

/// A set of small numbers each of which is funded once: ISO weeks 1 to 53 of a guide's year, or calendar months counted
/// from January 2016 as month 0. Kept as a bit mask; numbers go from 0 to 2 000.
public record Slots(BigInteger mask) {

    public static final Slots NONE = new Slots(BigInteger.ZERO);

    private static final int LARGEST = 2_000;

    public Slots {
        if (mask.signum() < 0 || mask.bitLength() > LARGEST + 1) {
            throw new IllegalArgumentException("slots go from 0 to " + LARGEST);
        }
    }

    public static Slots of(int... numbers) {
        return of(IntStream.of(numbers));
    }

    public static Slots of(IntStream numbers) {
        return new Slots(numbers.boxed().reduce(BigInteger.ZERO, BigInteger::setBit, BigInteger::or));
    }

    public boolean contains(int number) {
        return mask.testBit(number);
    }

    public boolean isEmpty() {
        return mask.signum() == 0;
    }

    public int count() {
        return mask.bitCount();
    }

    public Slots with(Slots others) {
        return new Slots(mask.or(others.mask));
    }

    public Slots without(Slots others) {
        return new Slots(mask.andNot(others.mask));
    }

    public Slots inCommonWith(Slots others) {
        return new Slots(mask.and(others.mask));
    }

    /// The lowest `howMany` numbers: the earliest weeks come first.
    public Slots earliest(int howMany) {
        return of(numbers().limit(Math.max(0, howMany)));
    }

    /// In ascending order.
    public IntStream numbers() {
        return IntStream.range(0, mask.bitLength()).filter(mask::testBit);
    }
}
