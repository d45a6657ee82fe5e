package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;

import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerContract;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Takes the conditions away one by one and sees the contract broken: none stands there for nothing, and none is
/// untested.
class GuardTest {

    @ParameterizedTest
    @EnumSource(Guard.class)
    void withoutTheClauseItsTestFails(Guard guard) {
        var client = new WithoutGuard(SharedDynamoDb.client(), guard);
        var ledger = new DynamoLedger(
            client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom()));
        assertThatThrownBy(() -> run(guard.test(), ledger)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theDesignPageNamesEachConditionWithItsTest() throws IOException {
        var page = Files.readString(Path.of("../docs/data.md"));
        for (var guard : Guard.values()) {
            assertThat(page).contains("| `" + guard + "` |").contains("| `" + guard.test() + "` |");
        }
    }

    private static void run(String test, Ledger ledger) throws Throwable {
        LedgerContract contract = () -> ledger;
        try {
            method(test).invoke(contract);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Method method(String test) {
        return Stream.of(LedgerContract.class.getMethods())
            .filter(method -> method.getName().equals(test))
            .peek(method -> method.setAccessible(true))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the contract has no test " + test));
    }
}
