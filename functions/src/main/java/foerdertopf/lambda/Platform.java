package foerdertopf.lambda;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.random.RandomGenerator;

import foerdertopf.aws.AwsClients;
import foerdertopf.aws.CloudClients;

/// Everything from outside that a function stands on: its environment, time, chance and the clients of AWS. Tests and
/// the local cloud bring their own.
public record Platform(Environment environment, Clock clock, RandomGenerator random, AwsClients clients) {

    public Platform(Map<String, String> environment, Clock clock, RandomGenerator random, AwsClients clients) {
        this(new Environment(environment), clock, random, clients);
    }

    /// As Lambda provides it.
    public static Platform ofLambda() {
        return new Platform(System.getenv(), Clock.systemUTC(), new SecureRandom(), new CloudClients());
    }
}
