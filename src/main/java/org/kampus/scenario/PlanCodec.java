package org.kampus.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads plans in the words of scenario files: same keys, same ranges, same messages. */
public final class PlanCodec {

    private static final int LONGEST = 64 * 1024;
    private static final String NAME = "plan";

    private PlanCodec() {}

    /** The plan as JSON on one line. Equal plans give equal texts. */
    public static String toJson(OperatingPlan plan) {
        return tree(plan).toString();
    }

    /**
     * The plan in a JSON (or YAML) text. Keys left out get their documented defaults.
     *
     * @throws InvalidPlanException with all problems, if the text is no plan
     */
    public static OperatingPlan fromJson(String json) {
        Problems problems = new Problems(NAME);
        return plan(parsed(json, problems), problems);
    }

    /**
     * A plan with the keys changed that stand in a JSON (or YAML) text; all others stay. Lists and the duty of a
     * function are replaced as a whole, and a preset replaces all duties.
     *
     * @throws InvalidPlanException with all problems, if the outcome is no plan
     */
    public static OperatingPlan changed(OperatingPlan plan, String json) {
        Problems problems = new Problems(NAME);
        YamlNode change = parsed(json, problems);
        YamlNode before = YamlParser.parse(toJson(plan), new Problems(NAME));
        return plan(change == null || before == null ? null : PlanOverlay.of(before, change), problems);
    }

    private static @Nullable YamlNode parsed(String json, Problems problems) {
        if (json.length() > LONGEST) {
            problems.add(Position.NOWHERE, "", "", tooLong(json.length()), removeWhatIsTooMuch());
            return null;
        }
        return YamlParser.parse(json, problems);
    }

    private static OperatingPlan plan(@Nullable YamlNode root, Problems problems) {
        if (root != null) {
            ScenarioSchema.checkPlan(root, problems);
            // On its way from one structure to another a plan may employ nobody who has a duty.
            PlanTree.checkDuties(root, problems);
        }
        if (root == null || !problems.isEmpty()) {
            throw new InvalidPlanException(problems.list());
        }
        return PlanTree.read(root);
    }

    private static LocalizedText tooLong(int length) {
        return ProblemTexts.text("plan.tooLong", length, LONGEST);
    }

    private static LocalizedText removeWhatIsTooMuch() {
        return ProblemTexts.text("plan.tooLong.cure");
    }

    private static ObjectNode tree(OperatingPlan plan) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        SalesStructure structure = plan.structure();
        ObjectNode headcount = tree.putObject("headcount");
        structure.headcounts().forEach((role, people) -> headcount.put(role.key(), people));
        ObjectNode duties = tree.putObject("duties");
        for (SalesFunction function : SalesFunction.values()) {
            if (!structure.doers(function).isEmpty()
                    || !structure.helpers(function).isEmpty()) {
                ObjectNode duty = duties.putObject(function.key());
                roles(duty, Involvement.DOES, structure.doers(function));
                roles(duty, Involvement.HELPS, structure.helpers(function));
            }
        }
        for (Lever lever : Lever.values()) {
            put(tree, lever, lever.get(plan));
        }
        if (!plan.keyAccounts().scores().isEmpty()) {
            ArrayNode scores = ((ObjectNode) tree.get("keyAccounts")).putArray("scores");
            for (KeyAccountProgramme.SetScore score : plan.keyAccounts().scores()) {
                scores.addObject()
                        .put("client", score.client())
                        .put("criterion", score.criterion().key())
                        .put("score", score.score());
            }
        }
        return tree;
    }

    private static void put(ObjectNode tree, Lever lever, double value) {
        String[] path = lever.path().split("\\.");
        ObjectNode holder = tree;
        for (int i = 0; i < path.length - 1; i++) {
            holder = holder.withObject(path[i]);
        }
        String key = path[path.length - 1];
        switch (lever.kind()) {
            case CHOICE -> holder.put(key, lever.choices().get((int) value));
            case SWITCH -> holder.put(key, value != 0);
            case WHOLE_NUMBER -> holder.put(key, (int) value);
            case NUMBER, SHARE -> holder.put(key, value);
        }
    }

    private static void roles(ObjectNode duty, Involvement involvement, List<Role> roles) {
        if (!roles.isEmpty()) {
            ArrayNode list = duty.putArray(involvement.key());
            roles.forEach(role -> list.add(role.key()));
        }
    }
}
