package foerdertopf.local.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import foerdertopf.local.template.Statement;
import foerdertopf.local.template.Statement.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final String TABLE = "arn:aws:dynamodb:eu-central-1:000000000000:table/Journal";

    @ParameterizedTest
    @CsvSource({"dynamodb:GetItem, table/Journal, true", "DYNAMODB:getitem, table/Journal, true",
        "dynamodb:*, table/Journal, true", "dynamodb:Get*, table/Journal, true", "dynamodb:G?tItem, table/*, true",
        "dynamodb:PutItem, table/Journal, false", "dynamodb:GetItem, table/Pools, false",
        "dynamodb:GetItem, table/journal, false", "dynamodb:GetItem, table/Journal/index/open, false"})
    void comparesActionsAndResourcesAsIamDoes(String action, String resource, boolean allowed) {
        var policy = new Policy(List.of(
            statement(Effect.ALLOW, action, "arn:aws:dynamodb:eu-central-1:000000000000:" + resource)));

        assertThat(policy.allows(new Need("dynamodb:GetItem", TABLE))).isEqualTo(allowed);
    }

    @Test
    void letsADenialOutweighEverything() {
        var policy = new Policy(
            List.of(statement(Effect.ALLOW, "dynamodb:*", "*"), statement(Effect.DENY, "dynamodb:PutItem", TABLE)));

        assertThat(policy.allows(new Need("dynamodb:GetItem", TABLE))).isTrue();
        assertThat(policy.allows(new Need("dynamodb:PutItem", TABLE))).isFalse();
    }

    @Test
    void allowsNothingByItself() {
        assertThat(new Policy(List.of()).allows(new Need("dynamodb:GetItem", TABLE))).isFalse();
    }

    private static Statement statement(Effect effect, String action, String resource) {
        return new Statement(effect, List.of(action), List.of(resource));
    }
}
