package foerdertopf.local.gateway;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.local.http.UrlForm;
import foerdertopf.local.template.Route;

/// Finds the route of a request: fixed segments go before `{name}`, and that before the greedy `{name+}`.
final class RouteTable {

    private final List<Route> routes;

    /// A route and what its variables stand for in this request.
    record Match(Route route, Map<String, String> variables) {}

    RouteTable(List<Route> routes) {
        this.routes = routes.stream().sorted(Comparator.comparing(RouteTable::rank)).toList();
    }

    private static String rank(Route route) {
        return String.join("", segments(route.path()).stream()
            .map(segment -> greedy(segment) ? "2"
                : variable(segment)
                    ? "1"
                    : "0")
            .toList()) + (route.method().equals("ANY") ? "3" : "");
    }

    /// An HTTP API decodes a path, once, before it looks for the route: `%2F` separates like `/`, and `%252F` is a variable's
    /// `%2F`.
    Optional<Match> find(String method, String rawPath) {
        var path = segments(UrlForm.decoded(rawPath));
        return routes.stream()
            .filter(route -> route.method().equals(method) || route.method().equals("ANY"))
            .flatMap(route -> match(route, path).stream())
            .findFirst();
    }

    /// Whether a path lies where the API's routes lie, such as under `/v1/`.
    boolean covers(String rawPath) {
        return routes.stream()
            .map(route -> segments(route.path()).getFirst())
            .anyMatch(first -> segments(UrlForm.decoded(rawPath)).getFirst().equals(first));
    }

    private static Optional<Match> match(Route route, List<String> path) {
        var pattern = segments(route.path());
        var variables = new LinkedHashMap<String, String>();
        for (var i = 0; i < pattern.size(); i++) {
            var segment = pattern.get(i);
            if (i >= path.size() || (path.get(i).isEmpty() && variable(segment))) {
                return Optional.empty();
            }
            if (greedy(segment)) {
                variables.put(segment.substring(1, segment.length() - 2),
                    String.join("/", path.subList(i, path.size())));
                return Optional.of(new Match(route, variables));
            }
            if (variable(segment)) {
                variables.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return pattern.size() == path.size() ? Optional.of(new Match(route, variables)) : Optional.empty();
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static boolean variable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean greedy(String segment) {
        return segment.startsWith("{") && segment.endsWith("+}");
    }
}
