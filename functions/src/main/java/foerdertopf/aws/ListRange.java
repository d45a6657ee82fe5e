package foerdertopf.aws;

import java.util.Optional;

/// Which rows of a list's parts are wanted, and from which end they are read.
sealed interface ListRange {

    /// A condition on the sort key of a row in its part: it names `#sort` and `:bound`.
    Optional<String> condition();

    String bound();

    boolean contains(String sort);

    default boolean isForward() {
        return true;
    }

    record Whole() implements ListRange {

        @Override
        public Optional<String> condition() {
            return Optional.empty();
        }

        @Override
        public String bound() {
            return "";
        }

        @Override
        public boolean contains(String sort) {
            return true;
        }
    }

    /// Rows that begin so.
    record Beginning(String bound) implements ListRange {

        @Override
        public Optional<String> condition() {
            return Optional.of("begins_with(#sort, :bound)");
        }

        @Override
        public boolean contains(String sort) {
            return sort.startsWith(bound);
        }
    }

    /// Rows up to a bound, the last of them first.
    record NewestFirst(String bound) implements ListRange {

        @Override
        public Optional<String> condition() {
            return Optional.of("#sort <= :bound");
        }

        @Override
        public boolean contains(String sort) {
            return sort.compareTo(bound) <= 0;
        }

        @Override
        public boolean isForward() {
            return false;
        }
    }
}
