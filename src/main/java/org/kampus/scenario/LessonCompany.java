package org.kampus.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;

/**
 * The company of a lesson: a case of which the lesson tells only what it is about. What it leaves out comes from a
 * template, and the whole is checked as every case is.
 */
final class LessonCompany {

    private static final String TEMPLATE = "lesson-company.yaml";
    private static final String PLAN = "startingPlan";
    private static final String LINES = "lines";
    private static final String LINE = "line";
    private static final String PARAMETERS = "parameters";

    private final Problems problems;

    LessonCompany(Problems problems) {
        this.problems = problems;
    }

    /** The company; {@code null} if it is not sound, which is recorded. */
    @Nullable Scenario read(YamlNode world) {
        YamlNode root = PlanOverlay.of(template(), world);
        Problems found = new Problems("");
        ScenarioSchema.checkScenario(root, found);
        CrossChecks.run(root, null, null, found);
        return take(found) ? ScenarioTree.read(root) : null;
    }

    /** The starting plan of a company with some keys changed; {@code null} if that is no plan, which is recorded. */
    @Nullable OperatingPlan plan(YamlNode world, YamlNode changes) {
        YamlNode starting = world.get(PLAN);
        if (starting == null) {
            return null;
        }
        YamlNode plan = PlanOverlay.of(starting, changes);
        Problems found = new Problems("");
        ScenarioSchema.checkPlan(plan, found);
        PlanTree.check(plan, found);
        return take(found) ? PlanTree.read(plan) : null;
    }

    private boolean take(Problems found) {
        found.list()
                .forEach(p ->
                        problems.add(new Position(p.line(), p.column()), p.path(), p.value(), p.message(), p.hint()));
        return found.isEmpty();
    }

    /** A company as it is somewhere else: what is given there is laid over it, line parameters over those of its main line. */
    static YamlNode laidOver(YamlNode world, YamlNode elsewhere) {
        Map<String, YamlNode> given = new LinkedHashMap<>();
        for (String key : List.of(LINES, "clients", "organisation", PLAN, "payPerWeekThousand")) {
            YamlNode node = elsewhere.get(key);
            if (node != null) {
                given.put(key, node);
            }
        }
        YamlNode line = elsewhere.get(LINE);
        if (line != null) {
            given.put(
                    LINES,
                    withParameters(
                            Objects.requireNonNullElse(given.get(LINES), Objects.requireNonNull(world.get(LINES))),
                            line));
        }
        return PlanOverlay.of(world, new YamlNode.Mapping(elsewhere.at(), elsewhere.keyAt(), elsewhere.path(), given));
    }

    private static YamlNode withParameters(YamlNode lines, YamlNode parameters) {
        List<YamlNode> items = new ArrayList<>(lines.items());
        if (items.isEmpty()) {
            return lines;
        }
        YamlNode main = items.getFirst();
        YamlNode change =
                new YamlNode.Mapping(parameters.at(), parameters.keyAt(), main.path(), Map.of(PARAMETERS, parameters));
        items.set(0, PlanOverlay.of(main, change));
        return new YamlNode.Sequence(lines.at(), lines.keyAt(), lines.path(), items);
    }

    private static YamlNode template() {
        try (InputStream in = LessonCompany.class.getResourceAsStream(TEMPLATE)) {
            String text = new String(Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
            return Objects.requireNonNull(YamlParser.parse(text, new Problems(TEMPLATE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
