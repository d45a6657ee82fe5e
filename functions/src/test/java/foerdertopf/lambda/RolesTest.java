package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No role is found by splitting the name of a group.
class RolesTest {

    private static final List<String> ROLES = List.of("applicant", "officer", "approver", "treasurer", "auditor");

    /// The groups as an HTTP API writes them; `»` and `«` are the blanks around a text, `→` a tab.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[officer]                  | 200 |",
        "[applicant officer]        | 200 |",
        "[officer officer]          | 200 |",
        "officer                    | 200 |",
        "[press officer]            | 403 | ambiguous-groups",
        "[officer press]            | 403 | ambiguous-groups",
        "[officer applicant x]      | 403 | ambiguous-groups",
        "[officer Officer]          | 403 | ambiguous-groups",
        "[x\"officer]               | 403 | ambiguous-groups",
        "[\"officer\"]              | 403 | ambiguous-groups",
        "[\"officer\",\"x\"]        | 403 | ambiguous-groups",
        "[officer,x]                | 403 | ambiguous-groups",
        "[applicant,officer]        | 403 | ambiguous-groups",
        "[applicant, officer]       | 403 | ambiguous-groups",
        "[applicant;officer]        | 403 | ambiguous-groups",
        "[[officer]]                | 403 | ambiguous-groups",
        "[[officer] x]              | 403 | ambiguous-groups",
        "[x] [officer]              | 403 | ambiguous-groups",
        "[officer]]                 | 403 | ambiguous-groups",
        "[applicant  officer]       | 403 | ambiguous-groups",
        "[ officer]                 | 403 | ambiguous-groups",
        "[officer ]                 | 403 | ambiguous-groups",
        "[ ]                        | 403 | ambiguous-groups",
        "[applicant→officer]        | 403 | ambiguous-groups",
        "[/officer]                 | 403 | ambiguous-groups",
        "[]                         | 403 |",
        "``                         | 403 |",
        "Officer                    | 403 | unknown-groups",
        "»officer                   | 403 | unknown-groups",
        "officer«                   | 403 | unknown-groups",
        "[officer                   | 403 | unknown-groups",
        "officer]                   | 403 | unknown-groups",
        "\"officer\"                | 403 | unknown-groups",
        "x\"officer                 | 403 | unknown-groups",
        "press officer              | 403 | unknown-groups",
        "applicant officer          | 403 | unknown-groups",
        "applicant,officer          | 403 | unknown-groups",
        "{officer}                  | 403 | unknown-groups",
        "(officer)                  | 403 | unknown-groups",
        "null                       | 403 | unknown-groups",
    })
    void noRoleFallsOutOfTheNameOfAGroup(String groups, int status, @Nullable String reason) {
        var text = groups.replace('»', ' ').replace('«', ' ').replace('→', '\t');
        var result = send("", Json.of(text));
        assertThat(result.status()).isEqualTo(status);
        assertLogged(result, reason);
    }

    /// With the prefix `f-`.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[f-officer]                  | 200 |",
        "[press f-officer]            | 200 |",
        "[f-officer press officer]    | 200 |",
        "[f-applicant f-officer x]    | 200 |",
        "f-officer                    | 200 |",
        "[\"f-officer\",\"press x\"]  | 200 |",
        "[officer]                    | 403 | unknown-groups",
        "officer                      | 403 | unknown-groups",
        "[press officer]              | 403 | unknown-groups",
        "[F-officer]                  | 403 | unknown-groups",
        "[f-Officer]                  | 403 | unknown-groups",
        "[f-]                         | 403 | unknown-groups",
        "[f-officers]                 | 403 | unknown-groups",
        "[xf-officer]                 | 403 | unknown-groups",
        "[f-f-officer]                | 403 | unknown-groups",
        "[f-officer,x]                | 403 | unknown-groups",
        "[f-press officer]            | 403 | unknown-groups",
        "[f- officer]                 | 403 | unknown-groups",
        "[x\"f-officer]               | 403 | unknown-groups",
        "[[f-officer]]                | 403 | unknown-groups",
        "[\"press f-officer\"]        | 403 | unknown-groups",
        "[\"officer\"]                | 403 | unknown-groups",
        "[press  f-officer]           | 403 | ambiguous-groups",
        "[ f-officer]                 | 403 | ambiguous-groups",
        "press f-officer              | 403 | unknown-groups",
        "x,f-officer                  | 403 | unknown-groups",
    })
    void onlyAWholeNameBehindThePrefixIsARole(String groups, int status, @Nullable String reason) {
        var result = send("f-", Json.of(groups));
        assertThat(result.status()).isEqualTo(status);
        assertLogged(result, reason);
    }

    /// A gateway that keeps the types of claims leaves nothing to guess.
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``  | [\"officer\"]                      | 200",
        "``  | [\"press officer\",\"applicant\"]  | 200",
        "``  | [\"press officer\"]                | 403",
        "``  | [\"x\\\"officer\"]                 | 403",
        "``  | [\"applicant officer\"]            | 403",
        "``  | [\"[officer]\"]                    | 403",
        "``  | [[\"officer\"]]                    | 403",
        "``  | [{\"name\":\"officer\"}]           | 403",
        "``  | {\"officer\":true}                 | 403",
        "``  | [1,true,null,\"officer\"]          | 200",
        "``  | []                                 | 403",
        "``  | true                               | 403",
        "``  | null                               | 403",
        "``  | 1                                  | 403",
        "f-  | [\"press team\",\"f-officer\"]     | 200",
        "f-  | [\"press f-officer\",\"officer\"]  | 403",
    })
    void aListIsReadNameByName(@Nullable String prefix, String groups, int status) {
        var result = send(prefix == null ? "" : prefix, json(groups));
        assertThat(result.status()).isEqualTo(status);
        assertLogged(result, status == 200 || List.of("[]", "null").contains(groups) ? null : "unknown-groups");
    }

    @Test
    void eachRoleIsFoundAndNoOther() {
        for (var role : ROLES) {
            assertThat(send("", Json.of("[" + role + "]")).status()).isEqualTo(200);
            assertThat(send("", Json.of("[" + role + "x]")).status()).isEqualTo(403);
        }
        assertThat(send("", Json.of("[" + String.join(" ", ROLES) + "]")).status()).isEqualTo(200);
    }

    /// With a seed, so that a failure comes back: no list of names gives a role unless each name is one.
    @Test
    void noListWithAnotherNameGivesARole() {
        var random = new Random(8);
        var pieces = List.of("officer", "applicant", "press", " ", "\"", ",", "[", "]", "\t", "\u00a0", "'", ";", "/",
            "");
        for (var i = 0; i < 2_000; i++) {
            var names = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> random.ints(1 + random.nextInt(4), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining()))
                .toList();
            var text = "[" + String.join(" ", names) + "]";
            var words = List.of(text.substring(1, text.length() - 1).split(" ", -1));
            var expected = ROLES.containsAll(words) ? 200 : 403;
            assertThat(send("", Json.of(text)).status()).as(text).isEqualTo(expected);
        }
    }

    @Test
    void aListBeyondAllBoundsGivesNoRole() {
        var text = "[" + "officer ".repeat(100_000) + "officer]";
        assertLogged(send("", Json.of(text)), "too-many-groups");
        var items = Json.of(IntStream.range(0, 1_001).mapToObj(_ -> Json.of("officer")).toList());
        assertLogged(send("", items), "too-many-groups");
        assertThat(send("", items).status()).isEqualTo(403);
    }

    @Test
    void theLogNamesNoGroup() {
        assertThat(send("", Json.of("[press officer]")).log()).singleElement()
            .asString()
            .contains("\"outcome\":403", "\"roles\":\"ambiguous-groups\"")
            .doesNotContain("press", "officer");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"06412\"            | 201 |",
        "6412                 | 403 | unreadable",
        "\"6412\"             | 403 | unreadable",
        "6.412e3              | 403 | unreadable",
        "[\"06412\"]          | 403 | unreadable",
        "\"[06412]\"          | 403 | unreadable",
        "\"06412 06413\"      | 403 | unreadable",
        "\"06412,06413\"      | 403 | unreadable",
        "\"\\\"06412\\\"\"    | 403 | unreadable",
        "{\"ags\":\"06412\"}  | 403 | unreadable",
        "true                 | 403 | unreadable",
        "null                 | 403 |",
        "\"\"                 | 403 |",
    })
    void aBodyIsReadFromNothingButItsWholeKey(String body, int status, @Nullable String reason) {
        var office = new Office();
        var call = office.submission(FRANKFURT, Claims.languageCourse(FRANKFURT, "R", 5)).claim("body", json(body));
        var result = call.sendTo(office.submit);
        assertThat(result.status()).isEqualTo(status);
        var line = result.log().getFirst();
        if (reason == null) {
            assertThat(line).doesNotContain("bodyClaim");
        } else {
            assertThat(line).contains("\"bodyClaim\":\"" + reason + "\"");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "\"a\" # 200", "\"auth0|b c\" # 200", "\"\" # 403", "\" \" # 403", "\"a\\u0000\" # 403", "\"a\\nb\" # 403",
        "\"\\u202ea\" # 403", "1 # 403", "[\"a\"] # 403", "null # 403", "{} # 403",
    })
    void whoHasNoReadableSubjectHasNoRole(String sub, int status) {
        var handler = new CalculateHandler(new Wiring(Functions.alone()));
        var call = HttpCall.post("/v1/calculations").claim("sub", json(sub)).claim("groups", "[officer]");
        var result = call.body(Claims.deutsch4u(FRANKFURT, "D")).sendTo(handler);
        assertThat(result.status()).isEqualTo(status);
        assertLogged(result, status == 200 ? null : "no-subject");
    }

    @ParameterizedTest
    @CsvSource({"255, 200", "256, 403"})
    void aSubjectHasUpTo255Characters(int length, int status) {
        var handler = new CalculateHandler(new Wiring(Functions.alone()));
        var call = HttpCall.post("/v1/calculations").claim("sub", "s".repeat(length)).claim("groups", "[officer]");
        assertThat(call.body(Claims.deutsch4u(FRANKFURT, "D")).sendTo(handler).status()).isEqualTo(status);
    }

    private static HttpResult send(String prefix, Json groups) {
        var clock = Clock.fixed(Office.NOW, ZoneOffset.UTC);
        var platform = new Platform(Map.of("ROLE_PREFIX", prefix), clock, new Random(1), new NoClients());
        return HttpCall.post("/v1/calculations")
            .claim("sub", "s")
            .claim("groups", groups)
            .body(Claims.deutsch4u(FRANKFURT, "D"))
            .sendTo(new CalculateHandler(new Wiring(platform)));
    }

    private static void assertLogged(HttpResult result, @Nullable String reason) {
        var line = result.log().getFirst();
        if (reason == null) {
            assertThat(line).doesNotContain("\"roles\"");
        } else {
            assertThat(line).contains("\"roles\":\"" + reason + "\"");
        }
    }

    private static Json json(String text) {
        return ((JsonReading.Read) JsonReader.read(text)).json();
    }
}
