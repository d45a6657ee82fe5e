package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.List;

/// Reads the buckets.
final class BucketReader {

    private BucketReader() {}

    static List<BucketDefinition> read(Resources resources) {
        var buckets = new ArrayList<BucketDefinition>();
        resources.ofType("AWS::S3::Bucket")
            .forEach((id, bucket) -> buckets.add(new BucketDefinition(
                resources.name(id), bucket.at("CorsConfiguration", "CorsRules")
                    .items()
                    .stream()
                    .map(BucketReader::corsRule)
                    .toList())));
        return buckets;
    }

    private static BucketDefinition.CorsRule corsRule(Place rule) {
        return new BucketDefinition.CorsRule(rule.at("AllowedOrigins").texts().toList(),
            rule.at("AllowedMethods").texts().toList(), rule.at("AllowedHeaders").texts().toList(),
            rule.at("ExposedHeaders").texts().toList());
    }
}
