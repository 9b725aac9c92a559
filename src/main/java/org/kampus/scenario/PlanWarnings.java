package org.kampus.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.PlanWarning;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesStructure;

/** Says what in a plan was hardly meant so, in the words of scenario files. */
public final class PlanWarnings {

    private static final String NAME = "plan";

    private PlanWarnings() {}

    /** What was hardly meant so in a plan that comes from no file; paths begin with a key of the plan. */
    public static List<ScenarioProblem> of(SalesStructure structure, Scenario scenario) {
        return in(structure, scenario).stream()
                .map(warning -> problem(warning, NAME, Position.NOWHERE, ""))
                .toList();
    }

    /** What was hardly meant so in the starting plan of a file. */
    static List<ScenarioProblem> of(Scenario scenario, YamlNode root, String file) {
        String parent = "startingPlan";
        return in(scenario.startingPlan().structure(), scenario).stream()
                .map(warning -> problem(warning, file, place(root, parent + "." + path(warning)), parent + "."))
                .toList();
    }

    /** What was hardly meant so in a plan of a case. */
    public static List<PlanWarning> in(SalesStructure structure, Scenario scenario) {
        return PlanWarning.of(structure, scenario.limits().functions(), NeededFunctions.of(scenario, structure));
    }

    private static String path(PlanWarning warning) {
        return switch (warning) {
            case PlanWarning.NobodyWorks nobody -> "headcount";
            case PlanWarning.IdleRole idle -> "headcount." + idle.role().key();
            case PlanWarning.DutyOfNobody duty -> "duties." + duty.function().key();
        };
    }

    /** The place of a key, or of what holds it if the file leaves it to a preset. */
    private static Position place(YamlNode root, String path) {
        YamlNode found = root;
        for (String key : path.split("\\.")) {
            @Nullable YamlNode inner = found.get(key);
            if (inner == null) {
                break;
            }
            found = inner;
        }
        return found.keyAt();
    }

    private static ScenarioProblem problem(PlanWarning warning, String file, Position at, String parent) {
        return new ScenarioProblem(
                file, at.line(), at.column(), parent + path(warning), value(warning), message(warning), hint(warning));
    }

    private static String value(PlanWarning warning) {
        return switch (warning) {
            case PlanWarning.NobodyWorks nobody -> Integer.toString(nobody.people());
            case PlanWarning.IdleRole idle -> Integer.toString(idle.people());
            case PlanWarning.DutyOfNobody duty -> roles(duty.roles());
        };
    }

    private static LocalizedText message(PlanWarning warning) {
        return switch (warning) {
            case PlanWarning.NobodyWorks nobody -> ProblemTexts.text("warning.nobodyWorks", nobody.people());
            case PlanWarning.IdleRole idle ->
                ProblemTexts.text("warning.paidForNothing", idle.role().key(), idle.people());
            case PlanWarning.DutyOfNobody duty
            when duty.roles().isEmpty() ->
                ProblemTexts.text("warning.givenToNobody", duty.function().key());
            case PlanWarning.DutyOfNobody duty ->
                ProblemTexts.text("warning.givenToNone", duty.function().key(), roles(duty.roles()));
        };
    }

    private static LocalizedText hint(PlanWarning warning) {
        return switch (warning) {
            case PlanWarning.NobodyWorks nobody -> ProblemTexts.text("warning.nobodyWorks.cure");
            case PlanWarning.IdleRole idle -> ProblemTexts.text("warning.paidForNothing.cure");
            case PlanWarning.DutyOfNobody duty
            when duty.roles().isEmpty() -> ProblemTexts.text("warning.givenToNobody.cure");
            case PlanWarning.DutyOfNobody duty -> ProblemTexts.text("warning.givenToNone.cure");
        };
    }

    private static String roles(List<Role> roles) {
        return roles.stream().map(Role::key).collect(Collectors.joining(", "));
    }
}
