package foerdertopf.local.template;

import java.util.List;

/// Everything of `template.yaml` that the local cloud brings up, with local names and addresses.
public record Template(List<TableDefinition> tables, List<BucketDefinition> buckets, List<FunctionDefinition> functions,
    List<Route> routes, List<BucketEvent> bucketEvents, List<Schedule> schedules, List<TokenRule> tokenRules,
    ApiCors cors) {

    public Template {
        tables = List.copyOf(tables);
        buckets = List.copyOf(buckets);
        functions = List.copyOf(functions);
        routes = List.copyOf(routes);
        bucketEvents = List.copyOf(bucketEvents);
        schedules = List.copyOf(schedules);
        tokenRules = List.copyOf(tokenRules);
    }
}
