package foerdertopf.local.template;

import java.util.List;

/// Which new objects of a bucket wake which function.
public record BucketEvent(String bucket, List<String> events, String prefix, String suffix, String functionId) {

    public BucketEvent {
        events = List.copyOf(events);
    }

    /// Whether an event such as `s3:ObjectCreated:Put` on this key is meant.
    public boolean means(String inBucket, String event, String key) {
        return bucket.equals(inBucket) && key.startsWith(prefix) && key.endsWith(suffix)
            && events.stream().anyMatch(pattern -> covers(pattern, event));
    }

    private static boolean covers(String pattern, String event) {
        return pattern.endsWith("*") ? event.startsWith(pattern.substring(0, pattern.length() - 1))
            : event.equals(pattern);
    }
}
