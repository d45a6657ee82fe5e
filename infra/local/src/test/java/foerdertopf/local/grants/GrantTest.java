package foerdertopf.local.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTest {

    @ParameterizedTest
    @CsvSource({"f, s3:GetObject, b/uploads/a.csv, true", "f, s3:GetObject, b/results/a.csv, false",
        "f, s3:PutObject, b/uploads/a.csv, false", "g, s3:GetObject, b/uploads/a.csv, false",
        "f, s3:GetObject, b/uploads/, true", "f, s3:GetObject, b/upload, false"})
    void isUsedByTheSameFunctionActionAndPlaceAlone(String function, String action, String resource, boolean used) {
        var grant = new Grant("f", "s3:GetObject", "b/uploads/*");

        assertThat(grant.isUsed(List.of(new Grant(function, action, resource)))).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource({"table/Journal, true", "table/Journal/index/open, false", "table/Journals, false"})
    void isOfOnePlaceWithoutAStar(String resource, boolean used) {
        var grant = new Grant("f", "dynamodb:Query", "table/Journal");

        assertThat(grant.isUsed(List.of(new Grant("f", "dynamodb:Query", resource)))).isEqualTo(used);
    }
}
