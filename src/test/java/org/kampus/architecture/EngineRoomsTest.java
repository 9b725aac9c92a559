package org.kampus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;

/** Holds the engine to the diagram of its rooms, and its classes to having no circle. */
@AnalyzeClasses(packages = "org.kampus", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineRoomsTest {

    private static final String ENGINE = "org.kampus.simulation";

    @ArchTest
    static final ArchRule rooms_use_only_what_the_diagram_allows = classes()
            .that()
            .resideInAPackage(ENGINE + "..")
            .should(adhereToPlantUmlDiagram(
                    Diagram.withDownwardShortcuts(Path.of("docs/background/engine.puml")),
                    consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule the_engine_has_no_circle =
            slices().assignedFrom(new TopLevelClasses()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_inner_rooms_are_the_engine_s_own = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE + ".world..", ENGINE + ".week..", ENGINE + ".equation..")
            .because("what others may rest on is the simulator and what goes in and comes out");

    @ArchTest
    static final ArchRule equations_have_neither_luck_nor_state = noClasses()
            .that()
            .resideInAPackage(ENGINE + ".equation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE + ".luck..", ENGINE + ".world..", ENGINE + ".week..")
            .because("an equation is read and tested beside its source, alone");

    /** Each class of the engine with what is nested in it. */
    private static final class TopLevelClasses implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!type.getPackageName().startsWith(ENGINE)) {
                return SliceIdentifier.ignore();
            }
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return SliceIdentifier.of(outermost.getName());
        }

        @Override
        public String getDescription() {
            return "classes of the engine";
        }
    }
}
