package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        var tables = FreshTables.in(SharedDynamoDb.client());
        LedgerContract ledger = () -> new DynamoLedger(client, tables, Pacing.real(new SecureRandom()));
        LeaseContract leases = () -> new LeaseStore(client, tables);
        assertThatThrownBy(() -> run(guard.test(), List.of(ledger, leases))).isInstanceOf(AssertionError.class);
    }

    @Test
    void theDesignPageNamesEachConditionWithItsTest() throws IOException {
        var page = Files.readString(Path.of("../docs/data.md"));
        for (var guard : Guard.values()) {
            assertThat(page).contains("| `" + guard + "` |").contains("| `" + guard.test() + "` |");
        }
    }

    private static void run(String test, List<Object> contracts) throws Throwable {
        for (var contract : contracts) {
            var method = method(contract, test);
            if (method.isPresent()) {
                invoke(method.get(), contract);
                return;
            }
        }
        throw new IllegalStateException("no contract has a test " + test);
    }

    private static void invoke(Method method, Object contract) throws Throwable {
        try {
            method.invoke(contract);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Optional<Method> method(Object contract, String test) {
        return Stream.of(contract.getClass().getInterfaces()[0].getMethods())
            .filter(method -> method.getName().equals(test))
            .peek(method -> method.setAccessible(true))
            .findFirst();
    }
}
