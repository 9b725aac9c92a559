package org.kampus.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.StudyKind;
import org.kampus.lab.Experiment;
import org.kampus.lab.SearchConstraints;
import org.kampus.lab.SearchTask;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;

/**
 * What a study is ordered with.
 *
 * @param variant the variant compared with the baseline, from 1
 * @param replications fates of each world
 * @param trajectories ways through the ranges of a screening
 * @param weeklyPayroll wages a week a search may spend, thousand ₽
 * @param rules whether a search may change rules, too
 * @param constraints what a search must leave as it is, and how fast a plan may come into force
 * @param runs runs of a search
 */
record StudyBody(
        int variant,
        int replications,
        int trajectories,
        double weeklyPayroll,
        boolean rules,
        SearchConstraints constraints,
        int runs) {

    private static final int MOST_TRAJECTORIES = 100;

    /**
     * What is wanted; what is left out is as usual.
     *
     * @throws UnsoundBodyException with all problems
     */
    static StudyBody read(JsonBody body, StudyKind kind, ExperimentOrder order, Scenario scenario) {
        return switch (kind) {
            case SENSITIVITY -> {
                body.knows("variant", "replications");
                yield contrast(body, order, LabStudies.USUAL_REPLICATIONS);
            }
            case SCREENING -> {
                body.knows("variant", "replications", "trajectories");
                yield contrast(body, order, LabStudies.SCREENING_REPLICATIONS);
            }
            case SEARCH -> {
                body.knows("weeklyPayroll", "rules", "runs", "noLayoffs", "keep", "decisionsPerQuarter");
                double usual = scenario.pay().weekly(order.baseline().planIn(1).structure());
                OptionalDouble sent = body.number("weeklyPayroll");
                double payroll = sent.orElse(usual);
                if (!(payroll > 0)) {
                    body.note(
                            "weeklyPayroll",
                            Double.toString(payroll),
                            "lab.badPayroll",
                            "weeklyPayroll",
                            Double.toString(payroll));
                }
                int runs = whole(body, "runs", SearchTask.FEWEST_RUNS, SearchTask.MOST_RUNS, LabStudies.USUAL_RUNS);
                boolean rules = body.flag("rules").orElse(false);
                SearchConstraints constraints = constraints(body);
                body.refuse();
                yield new StudyBody(1, 0, 0, payroll, rules, constraints, runs);
            }
        };
    }

    private static SearchConstraints constraints(JsonBody body) {
        Set<Role> kept = EnumSet.noneOf(Role.class);
        for (String key : body.texts("keep", Role.values().length)) {
            Optional<Role> role = Arrays.stream(Role.values())
                    .filter(known -> known.key().equals(key))
                    .findFirst();
            role.ifPresentOrElse(kept::add, () -> body.note("keep", key, "lab.noRole", key));
        }
        return new SearchConstraints(
                body.flag("noLayoffs").orElse(false),
                kept,
                whole(body, "decisionsPerQuarter", 0, SearchConstraints.MOST_DECISIONS, 0));
    }

    private static StudyBody contrast(JsonBody body, ExperimentOrder order, int usualReplications) {
        int variants = order.variants().size();
        if (variants == 0) {
            body.note("variant", "", "lab.noVariant");
        }
        int variant = whole(body, "variant", 1, Math.max(1, variants), 1);
        int replications = whole(
                body, "replications", Experiment.FEWEST_REPLICATIONS, Experiment.MOST_REPLICATIONS, usualReplications);
        int trajectories = whole(body, "trajectories", 2, MOST_TRAJECTORIES, LabStudies.USUAL_TRAJECTORIES);
        body.refuse();
        return new StudyBody(variant, replications, trajectories, 0, false, SearchConstraints.NONE, 0);
    }

    private static int whole(JsonBody body, String key, int min, int max, int usual) {
        return (int) body.whole(key, min, max).orElse(usual);
    }
}
