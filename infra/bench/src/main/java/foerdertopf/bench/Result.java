package foerdertopf.bench;

import java.util.ArrayList;
import java.util.List;

/// What a measure came to, round by round.
public record Result(Measure measure, List<Double> candidates, List<Double> baselines) {

    public Result {
        candidates = List.copyOf(candidates);
        baselines = List.copyOf(baselines);
    }

    public double candidate() {
        return median(candidates);
    }

    public double baseline() {
        return median(baselines);
    }

    /// The median of the rounds' ratios. Both sides of a round ran right after each other, so a machine that slows down
    /// slows down both.
    public double ratio() {
        return median(ratios());
    }

    public double low() {
        return ratios().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double high() {
        return ratios().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private List<Double> ratios() {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < candidates.size(); round++) {
            ratios.add(measure.better().ratio(candidates.get(round), baselines.get(round)));
        }
        return ratios;
    }

    private static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
