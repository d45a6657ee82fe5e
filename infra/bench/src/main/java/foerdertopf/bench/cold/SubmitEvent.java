package foerdertopf.bench.cold;

/// The recorded submission, told apart from others: other key, other course, and small enough that the year's budget
/// outlasts every run.
final class SubmitEvent {

    private static final String KEY = "5b1f5a4e-2c3d-4e5f-8a9b-0c1d2e3f4a5b";
    private static final String REFERENCE = "D4U-2016-07";
    private static final String COSTS = "9950.00";

    private SubmitEvent() {}

    static String numbered(String recorded, int number) {
        for (var part : new String[]{KEY, REFERENCE, COSTS}) {
            if (!recorded.contains(part)) {
                throw new IllegalArgumentException("the recorded event lacks " + part);
            }
        }
        return recorded.replace(KEY, "bench-" + number).replace(REFERENCE, "BENCH-" + number).replace(COSTS, "10.00");
    }
}
