package foerdertopf.local.template;

import java.time.ZoneId;

/// A schedule: when (an AWS cron expression in a time zone), which function, with which input.
public record Schedule(String name, String expression, ZoneId zone, String input, String functionId) {}
