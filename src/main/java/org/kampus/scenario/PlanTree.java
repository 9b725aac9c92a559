package org.kampus.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;

/**
 * A plan in a file. The reading methods ignore what is missing or wrong, so that they serve both the
 * checks of a faulty plan and the reading of a sound one.
 */
final class PlanTree {

    /** Place of the scores set by hand. */
    private static final String SCORES = "keyAccounts.scores";

    private PlanTree() {}

    /** Records what no schema can see in a plan to begin with: contradictory duties, an idle department. */
    static void check(YamlNode plan, Problems problems) {
        checkDuties(plan, problems);
        checkSomebodyWorks(plan, problems);
    }

    /** Records roles that both do and help with a function. */
    static void checkDuties(YamlNode plan, Problems problems) {
        for (YamlNode duty : duties(plan).values()) {
            List<String> does = texts(duty.get("does"));
            YamlNode helps = duty.get("helps");
            for (YamlNode helper : helps == null ? List.<YamlNode>of() : helps.items()) {
                String role = helper.text();
                if (role != null && does.contains(role)) {
                    problems.add(
                            helper,
                            ProblemTexts.text("duty.twice", role, lastKey(duty)),
                            ProblemTexts.text("duty.twice.cure"));
                }
            }
        }
    }

    private static void checkSomebodyWorks(YamlNode plan, Problems problems) {
        SalesStructure structure = structure(plan);
        YamlNode headcount = plan.get("headcount");
        if (headcount == null || problems.hasWithin(headcount.path())) {
            return;
        }
        if (structure.headcount() == 0) {
            problems.add(
                    headcount.keyAt(),
                    headcount.path(),
                    "0",
                    ProblemTexts.text("staff.none", headcount.path()),
                    ProblemTexts.text("staff.none.cure"));
        } else if (structure.staffedRoles().stream().allMatch(r -> isIdle(structure, r))) {
            problems.add(
                    headcount.keyAt(),
                    plan.path(),
                    "",
                    ProblemTexts.text("staff.idle"),
                    ProblemTexts.text("staff.idle.cure"));
        }
    }

    private static boolean isIdle(SalesStructure structure, Role role) {
        for (SalesFunction function : SalesFunction.values()) {
            if (structure.involvement(function, role) != Involvement.NONE) {
                return false;
            }
        }
        return true;
    }

    /** The plan; keys left out get the defaults of docs/reference/scenario-format.md. */
    static OperatingPlan read(YamlNode plan) {
        OperatingPlan read = OperatingPlan.of(structure(plan));
        for (Lever lever : Lever.values()) {
            YamlNode node = at(plan, lever.path());
            if (node != null) {
                read = lever.set(read, value(lever, node));
            }
        }
        YamlNode scores = at(plan, SCORES);
        return scores == null ? read : read.withKeyAccounts(read.keyAccounts().withScores(scores(scores)));
    }

    private static @Nullable YamlNode at(YamlNode plan, String path) {
        YamlNode found = plan;
        for (String key : path.split("\\.")) {
            found = found == null ? null : found.get(key);
        }
        return found;
    }

    private static double value(Lever lever, YamlNode node) {
        return switch (lever.kind()) {
            case CHOICE -> Math.max(0, lever.choices().indexOf(text(node)));
            case SWITCH -> flag(node) ? 1 : 0;
            case NUMBER, WHOLE_NUMBER, SHARE -> number(node, lever.min());
        };
    }

    private static List<KeyAccountProgramme.SetScore> scores(YamlNode list) {
        List<KeyAccountProgramme.SetScore> scores = new ArrayList<>();
        for (YamlNode item : list.items()) {
            String word = text(item.get("criterion"));
            for (KeyAccountCriterion criterion : KeyAccountCriterion.values()) {
                if (criterion.key().equals(word)) {
                    scores.add(new KeyAccountProgramme.SetScore(
                            (int) number(item.get("client"), 0), criterion, (int) number(item.get("score"), 1)));
                }
            }
        }
        return scores;
    }

    /** Headcounts and duties of a plan, as far as they can be read. */
    static SalesStructure structure(YamlNode plan) {
        SalesStructure structure = SalesStructure.empty();
        String preset = text(plan.get("preset"));
        for (StructurePreset known : StructurePreset.values()) {
            if (known.key().equals(preset)) {
                structure = known.duties();
            }
        }
        for (SalesFunction function : SalesFunction.values()) {
            YamlNode duty = duties(plan).get(function.key());
            if (duty != null) {
                structure = withDuty(structure, function, duty);
            }
        }
        YamlNode headcount = plan.get("headcount");
        for (Role role : Role.values()) {
            Double people = headcount == null ? null : number(headcount.get(role.key()));
            if (people != null && people > 0) {
                structure = structure.withHeadcount(role, people.intValue());
            }
        }
        return structure;
    }

    private static SalesStructure withDuty(SalesStructure structure, SalesFunction function, YamlNode duty) {
        SalesStructure result = structure;
        List<String> does = texts(duty.get("does"));
        List<String> helps = texts(duty.get("helps"));
        for (Role role : Role.values()) {
            Involvement involvement = does.contains(role.key())
                    ? Involvement.DOES
                    : helps.contains(role.key()) ? Involvement.HELPS : Involvement.NONE;
            result = result.with(function, role, involvement);
        }
        return result;
    }

    /** The duties of a plan by function; none if it lists none. */
    static Map<String, YamlNode> duties(YamlNode plan) {
        YamlNode duties = plan.get("duties");
        return duties == null ? Map.of() : duties.children();
    }

    /** The texts of a list. */
    static List<String> texts(@Nullable YamlNode node) {
        List<String> texts = new ArrayList<>();
        if (node != null) {
            for (YamlNode item : node.items()) {
                String text = item.text();
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static @Nullable Double number(@Nullable YamlNode node) {
        return node == null ? null : node.number();
    }

    private static double number(@Nullable YamlNode node, double otherwise) {
        Double value = number(node);
        return value == null ? otherwise : value;
    }

    private static @Nullable String text(@Nullable YamlNode node) {
        return node == null ? null : node.text();
    }

    private static boolean flag(@Nullable YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && Boolean.TRUE.equals(scalar.value());
    }

    private static String lastKey(YamlNode node) {
        return node.path().substring(node.path().lastIndexOf('.') + 1);
    }
}
