package org.kampus.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;

/** Holds the code to the architecture diagram and to the bans that keep a simulation repeatable. */
@AnalyzeClasses(packages = "org.kampus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "org.kampus.market..",
        "org.kampus.organisation..",
        "org.kampus.scenario..",
        "org.kampus.simulation..",
        "org.kampus.insight..",
        "org.kampus.lab..",
        "org.kampus.workshop..",
        "org.kampus.learning..",
        "org.kampus.company.."
    };

    private static final String[] DATA_FORMATS = {
        "tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml..", "com.networknt..", "jakarta.json.."
    };

    @ArchTest
    static final ArchRule packages_use_only_what_the_diagram_allows = classes()
            .should(adhereToPlantUmlDiagram(
                    Diagram.withDownwardShortcuts(Path.of("docs/background/architecture.puml")),
                    consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("org.kampus.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_core_is_plain_java = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "javax.sql..", "java.sql..", "com.vaadin..", "fish.payara..", "org.eclipse..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_core_starts_no_threads = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(target("java.util.concurrent.Executors")
                    .or(target("java.lang.Thread", "<init>", "ofVirtual", "ofPlatform", "startVirtualThread"))
                    .or(named("parallelStream", "parallel"))
                    .as("a thread is started"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_core_has_no_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(target("java.lang.System", "currentTimeMillis", "nanoTime")
                    .or(describe(
                            "now() of a date class",
                            access -> access.getTargetOwner().getPackageName().equals("java.time")
                                    && Set.of("now", "systemUTC", "systemDefaultZone")
                                            .contains(access.getName())))
                    .as("the clock is read"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule json_and_yaml_stay_at_the_border = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.kampus.scenario..", "org.kampus.persistence..", "org.kampus.rest..", "org.kampus.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DATA_FORMATS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_speak_json_only_to_the_browser = noClasses()
            .that()
            .resideInAPackage("org.kampus.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(DATA_FORMATS)
                    .and(DescribedPredicate.not(resideInAnyPackage("tools.jackson.databind.."))))
            .because("Vaadin's element properties take Jackson's tree, and nothing else is needed there")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule luck_comes_only_from_keyed_streams = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(target("java.lang.Math", "random")
                    .or(target("java.util.random.RandomGenerator", "getDefault", "of"))
                    .or(target("java.util.UUID", "randomUUID"))
                    .or(target("java.util.Collections", "shuffle"))
                    .or(target("java.util.Random"))
                    .or(target("java.util.SplittableRandom"))
                    .or(target("java.security.SecureRandom"))
                    .or(target("java.util.concurrent.ThreadLocalRandom"))
                    .as("unkeyed luck is drawn"))
            .because("the same scenario, plan and seed must give the same digest")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_engine_keeps_no_unordered_collections = noClasses()
            .that()
            .resideInAPackage("org.kampus.simulation..")
            .should()
            .accessTargetWhere(target("java.util.HashMap")
                    .or(target("java.util.HashSet"))
                    .or(target("java.util.IdentityHashMap"))
                    .or(target("java.util.WeakHashMap"))
                    .or(target("java.util.concurrent.ConcurrentHashMap"))
                    .or(target("java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap"))
                    .as("an unordered collection is used"))
            .because("their order differs between runs; EnumMap, TreeMap, LinkedHashMap and arrays keep one")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_engine_computes_alike_on_every_machine = noClasses()
            .that()
            .resideInAPackage("org.kampus.simulation..")
            .should()
            .accessTargetWhere(target(
                            "java.lang.Math",
                            "exp",
                            "expm1",
                            "log",
                            "log10",
                            "log1p",
                            "pow",
                            "cbrt",
                            "hypot",
                            "sin",
                            "cos",
                            "tan",
                            "asin",
                            "acos",
                            "atan",
                            "atan2",
                            "sinh",
                            "cosh",
                            "tanh")
                    .as("a function is computed that StrictMath computes exactly alike everywhere"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_speak_the_trade = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Impl|Helper|Manager)")
            .because("such a name says nothing about what the class is");

    @ArchTest
    static final ArchRule ports_of_storage_belong_to_the_use_cases = classes()
            .that()
            .areInterfaces()
            .and()
            .haveNameMatching(".*(Repository|Store)")
            .should()
            .resideInAPackage("org.kampus.application..")
            .because("the domain knows nothing of being kept; who keeps it is told by the use case that needs it");

    @ArchTest
    static final ArchRule what_is_kept_is_reached_by_ports = noClasses()
            .that()
            .resideOutsideOfPackages("org.kampus.persistence..", "org.kampus.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kampus.persistence..");

    @ArchTest
    static final ArchRule the_machine_decides_nothing = MachineTraits.DECIDE_NOTHING;

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String... names) {
        var wanted = Set.of(names);
        return describe(
                owner,
                access -> access.getTargetOwner().getName().equals(owner)
                        && (wanted.isEmpty() || wanted.contains(access.getName())));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String... names) {
        var wanted = Set.of(names);
        return describe(
                "calls to " + wanted,
                access -> wanted.contains(access.getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
    }
}
