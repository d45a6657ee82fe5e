package foerdertopf.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import foerdertopf.journal.Status;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.refusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasATitleAndAText(Code code) {
        assertThat(has("title." + code.text())).isTrue();
        assertThat(has("refusal." + code.text())).isTrue();
    }

    @Test
    void anOutageHasATitleAndAText() {
        assertThat(has("title." + Problem.BUSY)).isTrue();
        assertThat(has("refusal." + Problem.BUSY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RequestFault.class)
    void everyFaultOfARequestHasAText(RequestFault fault) {
        assertThat(has("fault." + fault.code())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasAName(Status status) {
        assertThat(has("claimStatus." + status.key())).isTrue();
    }

    private static boolean has(String key) {
        return Messages.LOADED.has(Language.GERMAN, key);
    }
}
