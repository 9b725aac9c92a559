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
            case PlanWarning.NobodyWorks nobody ->
                LocalizedText.of(
                        "nobody does anything: people employed %d, none of them with a duty that occurs in the case",
                        "никто ничего не делает: людей %d, и ни у кого нет обязанностей, которые бывают в этом кейсе",
                        nobody.people());
            case PlanWarning.IdleRole idle ->
                LocalizedText.of(
                        "%s is paid for nothing: people %d, no duty that occurs in the case",
                        "роли %s платят впустую: людей %d, обязанностей, которые бывают в этом кейсе, нет",
                        idle.role().key(),
                        idle.people());
            case PlanWarning.DutyOfNobody duty
            when duty.roles().isEmpty() ->
                LocalizedText.of(
                        "nobody does %s: it occurs in the case and is given to no role",
                        "функцию %s никто не делает: в этом кейсе она нужна, но не поручена ни одной роли",
                        duty.function().key());
            case PlanWarning.DutyOfNobody duty ->
                LocalizedText.of(
                        "nobody does %s: it is given to %s, in which nobody is employed",
                        "функцию %s никто не делает: она поручена %s, а людей там нет",
                        duty.function().key(),
                        roles(duty.roles()));
        };
    }

    private static LocalizedText hint(PlanWarning warning) {
        return switch (warning) {
            case PlanWarning.NobodyWorks nobody ->
                LocalizedText.of(
                        "Name a preset, or list duties of roles that are staffed.",
                        "Укажите preset или перечислите в duties обязанности ролей, где есть люди.");
            case PlanWarning.IdleRole idle ->
                LocalizedText.of(
                        "Give it a duty, or set its headcount to 0.",
                        "Дайте ей обязанность или поставьте число людей 0.");
            case PlanWarning.DutyOfNobody duty
            when duty.roles().isEmpty() ->
                LocalizedText.of("Give it to a role that has people.", "Поручите её роли, где есть люди.");
            case PlanWarning.DutyOfNobody duty ->
                LocalizedText.of(
                        "Employ somebody there, or give the duty to a role that has people.",
                        "Возьмите туда людей или поручите функцию роли, где они есть.");
        };
    }

    private static String roles(List<Role> roles) {
        return roles.stream().map(Role::key).collect(Collectors.joining(", "));
    }
}
