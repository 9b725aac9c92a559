package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kampus.application.ExplanationKind;
import org.kampus.application.lab.StudyKind;
import org.kampus.insight.Figure;
import org.kampus.lab.Metric;
import org.kampus.organisation.Keyed;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.WorkshopSettings;

/**
 * That no key which others read changes with a name in the code: keys of figures, of the programming interface, and of what
 * databases keep. What is on the list stays; a new key joins it with {@code -Dkampus.keys.write=true} before it is released.
 */
class WrittenKeysTest {

    private static final Path LIST = Path.of("src/test/resources/org/kampus/documentation/written-keys.txt");

    private final Set<String> keys = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void no_key_on_the_list_is_renamed_or_gone() throws IOException {
        collect();
        if (Boolean.getBoolean("kampus.keys.write")) {
            Files.write(LIST, keys);
        }
        Set<String> gone = new TreeSet<>(Files.readAllLines(LIST));
        gone.removeAll(keys);
        assertEquals(
                Set.of(),
                gone,
                "Others read these: keep the key beside the new one, read the former one from databases, and only then write the list");
    }

    @Test
    void the_list_holds_every_figure() throws IOException {
        Set<String> listed = new HashSet<>(Files.readAllLines(LIST));
        for (Figure figure : Figure.values()) {
            assertTrue(listed.contains(line(figure)), () -> "write the list anew: " + line(figure));
        }
    }

    @Test
    void keys_are_one_word_in_camel_case_and_no_two_figures_share_one() {
        List<String> figures =
                List.of(Figure.values()).stream().map(Figure::key).toList();
        assertEquals(figures.size(), new HashSet<>(figures).size());
        List<String> all = new ArrayList<>(figures);
        List.of(Measure.values()).forEach(measure -> all.add(measure.key()));
        List.of(DepartureCause.values()).forEach(cause -> all.add(cause.key()));
        all.forEach(key -> assertTrue(key.matches("[a-z][A-Za-z0-9]*"), key));
    }

    private static String line(Figure figure) {
        return "figure " + figure.key() + " " + figure.unit().key();
    }

    private void collect() {
        List.of(Figure.values()).forEach(figure -> keys.add(line(figure)));
        List.of(Metric.values()).forEach(metric -> keys.add("metric " + metric.key() + ", stored " + metric.name()));
        List.of(TeamFigure.values()).forEach(figure -> keys.add("figure of a team " + figure.key()));
        named("measure", Measure.values());
        named("cause", DepartureCause.values());
        named("state of a workshop", RoundState.values());
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kampus.rest")) {
            if (type.isRecord()
                    && type.getModifiers().stream().noneMatch(m -> m.name().equals("PRIVATE"))) {
                String name =
                        type.getName().substring("org.kampus.rest.".length()).replace('$', '.');
                type.getFields().stream()
                        .filter(field -> field.getModifiers().stream()
                                .noneMatch(modifier -> modifier.name().equals("STATIC")))
                        .forEach(field -> keys.add("interface " + name + "." + field.getName()));
            }
        }
        for (StudyKind kind : StudyKind.values()) {
            kept(kind.result());
        }
        for (ExplanationKind kind : ExplanationKind.values()) {
            keys.add("kept ExplanationKind " + kind.name());
            kept(kind.answer());
        }
        kept(WorkshopSettings.class);
        kept(Prediction.class);
    }

    private void named(String what, Keyed... constants) {
        List.of(constants).forEach(constant -> keys.add(what + " " + constant.key()));
    }

    /** What the database's own writer makes of a type: its fields, and those of everything it is made of. */
    private void kept(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                kept(generic.getRawType());
                List.of(generic.getActualTypeArguments()).forEach(this::kept);
            }
            case WildcardType wildcard -> List.of(wildcard.getUpperBounds()).forEach(this::kept);
            case Class<?> plain when plain.isArray() -> kept(plain.getComponentType());
            case Class<?> plain when plain.getName().startsWith("org.kampus.") && seen.add(plain) -> keptClass(plain);
            default -> {}
        }
    }

    private void keptClass(Class<?> type) {
        if (type.isEnum()) {
            String constants = List.of(type.getEnumConstants()).stream()
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining("\n"));
            constants.lines().forEach(constant -> keys.add("kept " + type.getSimpleName() + " " + constant));
            return;
        }
        if (type.isSealed()) {
            List.of(type.getPermittedSubclasses()).forEach(this::kept);
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                keys.add("kept " + type.getSimpleName() + "." + field.getName());
                kept(field.getGenericType());
            }
        }
    }
}
