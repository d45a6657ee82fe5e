package foerdertopf.messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The wishes of an `Accept-Language` header (RFC 9110, 12.5.4), the dearest first and equal ones in their order. A wish
/// that cannot be understood is none.
record LanguageWishes(List<Wish> wishes) {

    private static final Pattern MEMBER = Pattern.compile(
        "\\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,9}|\\*)\\s*"
            + "(?:;\\s*[Qq]=(?:(0)(?:\\.([0-9]{0,3}))?|1(?:\\.0{0,3})?)\\s*)?");
    private static final int FULL = 1_000;

    /// A language, or `*` for all that are not named, and how dear it is in thousandths; 0 is not wanted.
    record Wish(String range, int weight) {

        boolean means(String tag) {
            return range.equals(tag) || range.startsWith(tag + "-");
        }
    }

    static LanguageWishes parse(String header) {
        return new LanguageWishes(
            Stream.of(header.split(",", -1))
                .map(LanguageWishes::wish)
                .flatMap(Optional::stream)
                .sorted((one, other) -> Integer.compare(other.weight, one.weight))
                .toList());
    }

    private static Optional<Wish> wish(String member) {
        var form = MEMBER.matcher(member);
        if (!form.matches()) {
            return Optional.empty();
        }
        var digits = Optional.ofNullable(form.group(3)).orElse("");
        var weight = form.group(2) == null ? FULL : Integer.parseInt((digits + "000").substring(0, 3));
        return Optional.of(new Wish(form.group(1).toLowerCase(Locale.ROOT), weight));
    }

    /// Where a language stands: by its own name or, where that is not named, by `*`. [Integer#MAX_VALUE] where it is not
    /// wished for.
    int place(String tag) {
        var named = wishes.stream().anyMatch(wish -> wish.means(tag));
        Predicate<Wish> about = named ? wish -> wish.means(tag) : wish -> wish.range.equals("*");
        return IntStream.range(0, wishes.size())
            .filter(i -> wishes.get(i).weight > 0 && about.test(wishes.get(i)))
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    }
}
