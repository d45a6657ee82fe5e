package foerdertopf.local.time;

import java.util.BitSet;
import java.util.List;

import foerdertopf.local.template.TemplateFault;

/// One field of a cron expression: which numbers it means.
record CronField(BitSet numbers) {

    /// The range of a field, and the names its numbers may have, the lowest first.
    record Range(int from, int to, List<String> names) {

        Range(int from, int to) {
            this(from, to, List.of());
        }
    }

    static CronField parse(String text, Range range) {
        var numbers = new BitSet();
        for (var part : text.split(",", -1)) {
            add(numbers, part, range);
        }
        return new CronField(numbers);
    }

    private static void add(BitSet numbers, String part, Range range) {
        var slash = part.split("/", 2);
        var step = slash.length == 2 ? number(slash[1], range) : 1;
        var ends = slash[0].split("-", 2);
        var all = slash[0].equals("*") || slash[0].equals("?");
        var from = all ? range.from() : number(ends[0], range);
        var single = ends.length == 1 && slash.length == 1;
        var to = all || (ends.length == 1 && !single) ? range.to() : number(ends[ends.length - 1], range);
        if (from < range.from() || to > range.to() || step < 1) {
            throw new TemplateFault("cron", "'" + part + "' is out of range");
        }
        for (var number = from; number <= to; number += step) {
            numbers.set(number);
        }
    }

    private static int number(String text, Range range) {
        var named = range.names().indexOf(text);
        if (named >= 0) {
            return range.from() + named;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new TemplateFault("cron", "'" + text + "' is not known to the local cloud");
        }
    }

    boolean has(int number) {
        return numbers.get(number);
    }
}
