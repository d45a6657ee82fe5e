package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entitlements are listed with what the template lets the functions do.
class EntitlementsOverHttpTest {

    private static final String APPLICANT = "groups=applicant&body=06413";
    private static final String OTHER = "groups=applicant&body=06412";
    private static final String AUDITOR = "groups=auditor";
    private static final String LIST = "/v1/pools?kind=entitlement";
    private static final String POST = "\"post/offenbach-am-main/2016\"";
    private static final String CLAIM = """
        {"fundingLine":"coordination-office","body":"06413","carrier":{"name":"Stadt","kind":"municipal"},
        "reference":"KO-1","period":{"from":"2016-04-01","to":"2016-12-31"},
        "details":{"staffing":[{"from":"2016-04-01","to":"2016-12-31","fte":"1"}],"staffCosts":"48000.00"}}""";

    @TempDir
    Path folder;

    @Test
    void areSeenByTheirBodyAndTheOfficeAndFoundByTheCheck() throws IOException {
        try (var cloud = ProductCloud.start(folder)) {
            var caller = cloud.caller();

            assertThat(caller.post(APPLICANT, "/v1/claims", "office", CLAIM).status()).isEqualTo(201);
            assertThat(caller.get(APPLICANT, LIST).text()).contains(POST);
            assertThat(caller.get(AUDITOR, LIST).text()).contains(POST);
            assertThat(caller.get(OTHER, LIST).text()).contains("\"items\":[]");
            assertThat(caller.postLocal("/_local/schedules/CheckBalancesSchedule", "").field("status"))
                .isEqualTo("done");
        }
    }
}
