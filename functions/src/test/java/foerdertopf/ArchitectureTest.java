package foerdertopf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import foerdertopf.lambda.Metric;

/// What may know what. A new package must find its place here before the build takes it.
@AnalyzeClasses(packages = "foerdertopf", importOptions = ArchitectureTest.OwnClasses.class)
class ArchitectureTest {

    /// What we ship, without the tests and their helpers.
    static final class OwnClasses implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return location.contains("/functions/target/classes/");
        }
    }

    /// From the ground up: a package may use those of the levels under its own, and nothing beside but the JDK.
    private static final List<List<String>> DOMAIN = List.of(
        List.of("money", "ids", "column", "refusal", "concurrent"),
        List.of("pool", "messages", "spreadsheet"),
        List.of("programme"),
        List.of("subsidy"),
        List.of("journal"),
        List.of("claim"),
        List.of("intake", "report"));

    /// Each library has one user.
    private static final Map<String, List<String>> LIBRARIES_OF = Map.of(
        "aws", List.of("software.amazon.awssdk.."),
        "json", List.of(),
        "csv", List.of("de.siegmar.fastcsv.."),
        "pdf", List.of("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.xmpbox..", "org.apache.fontbox.."),
        "lambda", List.of("com.amazonaws.services.lambda..", "org.crac.."));

    @ArchTest
    static void domainUsesTheJdkAndWhatLiesUnderIt(JavaClasses classes) {
        var under = new ArrayList<>(List.of("java..", "javax.xml..", "org.jspecify.annotations.."));
        for (var level : DOMAIN) {
            for (var name : level) {
                var allowed = Stream.concat(under.stream(), Stream.of(ours(name))).toArray(String[]::new);
                check(classes().that()
                    .resideInAPackage(ours(name))
                    .should()
                    .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed)),
                    classes);
            }
            level.forEach(name -> under.add(ours(name)));
        }
    }

    @ArchTest
    static void everyLibraryHasOneUser(JavaClasses classes) {
        LIBRARIES_OF.forEach((user, libraries) -> check(noClasses().that()
            .resideOutsideOfPackage(ours(user))
            .should()
            .dependOnClassesThat(resideInAnyPackage(libraries.toArray(String[]::new))), classes));
    }

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        var known = Stream.concat(DOMAIN.stream().flatMap(List::stream), LIBRARIES_OF.keySet().stream())
            .map(ArchitectureTest::ours)
            .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(known), classes);
    }

    @ArchTest
    static void packagesFormNoCycle(JavaClasses classes) {
        check(slices().matching("foerdertopf.(*)..").should().beFreeOfCycles(), classes);
    }

    @ArchTest
    static void timeAndChanceArePassedIn(JavaClasses classes) {
        check(noClasses().should()
            .callCodeUnitWhere(
                calls("the time without a clock", call -> call.getTarget().getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget()
                        .getRawParameterTypes()
                        .stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class)))),
            classes);
        check(noClasses().that(resideInAnyPackage(domain()))
            .should()
            .callCodeUnitWhere(
                calls("a clock or chance of its own", call -> isSourceOfTimeOrChance(call.getTargetOwner().getName(),
                    call.getTarget().getName()))),
            classes);
    }

    private static boolean isSourceOfTimeOrChance(String owner, String method) {
        return switch (owner) {
            case "java.time.Clock" -> method.startsWith("system") || method.startsWith("tick");
            case "java.lang.System" -> method.equals("currentTimeMillis") || method.equals("nanoTime");
            case "java.util.Random", "java.security.SecureRandom" -> method.equals("<init>");
            case "java.util.UUID" -> method.equals("randomUUID");
            case "java.lang.Math" -> method.equals("random");
            default -> owner.equals("java.util.concurrent.ThreadLocalRandom");
        };
    }

    @ArchTest
    static void onlyTheWiringReadsTheEnvironment(JavaClasses classes) {
        check(noClasses().that()
            .doNotHaveFullyQualifiedName("foerdertopf.lambda.Wiring")
            .and()
            .doNotHaveFullyQualifiedName("foerdertopf.lambda.Platform")
            .should()
            .callMethodWhere(calls("the environment", call -> call.getTarget().getName().equals("getenv"))),
            classes);
    }

    /// The alarms of the template look at what can be counted; on what nothing counts, none would ever sound.
    @ArchTest
    static void everyMetricIsCountedByWhatRuns(JavaClasses classes) {
        var counted = classes.stream()
            .filter(type -> !type.isEquivalentTo(Metric.class) && !type.isEquivalentTo(Metric.Name.class))
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> unit.getMethodCallsFromSelf()
                .stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Metric.class)
                    && call.getName().equals("count")))
            .flatMap(unit -> unit.getFieldAccesses().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(Metric.Name.class))
            .map(access -> access.getTarget().getName())
            .distinct();
        assertThat(counted)
            .containsExactlyInAnyOrderElementsOf(Stream.of(Metric.Name.values()).map(Metric.Name::name).toList());
    }

    /// A chart is drawn in floating numbers; nothing else knows them.
    @ArchTest
    static void amountsAreExact(JavaClasses classes) {
        check(noClasses().that()
            .resideOutsideOfPackages(ours("money"), ours("pdf"))
            .should(holdOrCall("floating numbers or BigDecimal", ArchitectureTest::isInexactOrBare)), classes);
    }

    /// What is not there yet, or any more, an object keeps to itself.
    @ArchTest
    static void anOptionalIsNobodysPublicOrStaticField(JavaClasses classes) {
        check(fields().that().haveRawType(Optional.class).should().bePrivate().andShould().notBeStatic(), classes);
    }

    @ArchTest
    static void noStaticStateMoves(JavaClasses classes) {
        check(fields().that().areStatic().should().beFinal(), classes);
    }

    /// But for the one that writes it into JSON.
    @ArchTest
    static void publicMethodsTakeNoTruthValues(JavaClasses classes) {
        check(noMethods().that().arePublic().should(new ArchCondition<>("take a truth value") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getFullName().startsWith("foerdertopf.json.JsonBuilder.flag(")
                    && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(boolean.class))) {
                    events.add(satisfied(method, method.getFullName()));
                }
            }
        }), classes);
    }

    private static boolean isInexactOrBare(JavaClass type) {
        return Stream.of(double.class, float.class, Double.class, Float.class, BigDecimal.class)
            .anyMatch(type::isEquivalentTo);
    }

    private static ArchCondition<JavaClass> holdOrCall(String what, Predicate<JavaClass> type) {
        return new ArchCondition<>("hold or call " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getFields()
                    .stream()
                    .filter(field -> type.test(field.getRawType()))
                    .forEach(field -> events.add(satisfied(field, field.getDescription())));
                item.getCodeUnits()
                    .stream()
                    .filter(unit -> anyOf(type, unit.getRawReturnType(), unit.getRawParameterTypes()))
                    .forEach(unit -> events.add(satisfied(unit, unit.getDescription())));
                item.getCodeUnitCallsFromSelf()
                    .stream()
                    .filter(call -> anyOf(type, call.getTarget().getRawReturnType(),
                        call.getTarget().getRawParameterTypes()))
                    .forEach(call -> events.add(satisfied(call, call.getDescription())));
            }
        };
    }

    private static boolean anyOf(Predicate<JavaClass> type, JavaClass returned, List<JavaClass> parameters) {
        return type.test(returned) || parameters.stream().anyMatch(type);
    }

    private static DescribedPredicate<JavaCall<?>> calls(String what,
        Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }

    private static String[] domain() {
        return DOMAIN.stream().flatMap(List::stream).map(ArchitectureTest::ours).toArray(String[]::new);
    }

    private static String ours(String name) {
        return "foerdertopf." + name + "..";
    }

    /// Packages may be named before they exist.
    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }
}
