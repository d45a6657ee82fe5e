/// A store that applies DynamoDB's documented limits in simulated time: write and read units a second for each partition
/// key, transactions twice, transactions that overlap cancelled, a latency for each call. Left out, and so against us and
/// the baselines alike: burst capacity, and the splitting of partitions that are used a lot.
@NullMarked
package foerdertopf.bench.limits;

import org.jspecify.annotations.NullMarked;
