package foerdertopf.claim.fields;

import java.util.Map;
import java.util.Optional;

import foerdertopf.ids.Signs;

/// Finds what makes a text show something else than it says: controls, marks that turn the direction of writing around,
/// signs that hide text, and halves of signs. Joiners, marks of direction and parts of joined pictures are none.
final class UnsafeSigns {

    /// Programs write it where they could not read something. No person types it: the text was damaged on its way.
    private static final int UNREADABLE = 0xFFFD;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007E;
    private static final int END_OF_TAGS = 0xE007F;
    private static final int LONGEST_TAG = 7;

    private UnsafeSigns() {}

    /// Whether a text may have line ends.
    enum Lines {
        ONE, MANY
    }

    static Optional<Fault> in(String text, Lines lines) {
        var place = 0;
        var point = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            place++;
            if (point == UNREADABLE) {
                return Optional.of(Fault.of(FaultKind.UNREADABLE_CHARACTER));
            }
            if (isSafe(point, lines) || (Signs.isTag(point) && isOfAFlag(text, at))) {
                continue;
            }
            return Optional.of(fault(point, place));
        }
        return Optional.empty();
    }

    private static boolean isSafe(int point, Lines lines) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> lines == Lines.MANY && isLineEnd(point);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> lines == Lines.MANY;
            case Character.SURROGATE -> false;
            case Character.UNASSIGNED -> !isNoCharacter(point);
            case Character.FORMAT -> Signs.isHarmless(point);
            default -> true;
        };
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == '\t' || point == 0x85;
    }

    private static boolean isNoCharacter(int point) {
        return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
    }

    private static Fault fault(int point, int place) {
        var values = Map.of("character", "U+" + "%04X".formatted(point), "place", Integer.toString(place));
        return Fault.of(kind(point), values);
    }

    private static FaultKind kind(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                FaultKind.CONTROL_CHARACTER;
            default -> Signs.turnsAround(point) ? FaultKind.DIRECTION_CHARACTER : FaultKind.HIDDEN_CHARACTER;
        };
    }

    /// A flag such as Scotland's is a black one with the letters of its country as tags behind it.
    private static boolean isOfAFlag(String text, int at) {
        var from = at;
        while (from > 0 && Signs.isTag(text.codePointBefore(from)) && at - from < 2 * LONGEST_TAG) {
            from -= 2;
        }
        var to = at;
        while (to < text.length() && text.codePointAt(to) >= FIRST_TAG && text.codePointAt(to) <= LAST_TAG) {
            to += 2;
        }
        return from > 0 && text.codePointBefore(from) == BLACK_FLAG
            && to < text.length() && text.codePointAt(to) == END_OF_TAGS
            && to - from <= 2 * LONGEST_TAG;
    }
}
