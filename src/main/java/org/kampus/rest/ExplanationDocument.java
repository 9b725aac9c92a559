package org.kampus.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.application.run.Explained;
import org.kampus.application.run.QuarterExplained;
import org.kampus.insight.StoppedClients;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.OtherLife;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.organisation.Decision;
import org.kampus.organisation.PlanChange;
import org.kampus.simulation.api.DepartureCause;

/**
 * Why a quarter came out as it did, as programs see it. What was not asked for is absent.
 *
 * @param departures what would have kept each client that stopped buying
 * @param resignations why people resigned, and what it cost
 * @param withoutCause how many would have stayed without causes, one replay each; they overlap and need not add up
 * @param bridge from the scores of the quarter before, by score
 * @param yearAhead what each decision earns in a year
 * @param luck where the scores stand among other fates of the same decisions, by score
 */
public record ExplanationDocument(
        @Nullable List<Stopped> departures,
        @Nullable List<ResignationDocument> resignations,
        @Nullable List<Without> withoutCause,
        @Nullable Map<String, Bridge> bridge,
        @Nullable List<Year> yearAhead,
        @Nullable Map<String, Luck> luck) {

    /**
     * A client that stopped buying.
     *
     * @param client its number
     * @param week week in which it stopped
     * @param from week from which its life was played again
     * @param causes shares of its risk, as recorded
     * @param alone what becomes of it without each cause alone
     * @param kept the smallest change that keeps it; absent if nothing of ours does
     */
    public record Stopped(
            int client,
            int week,
            int from,
            List<Share> causes,
            List<Alone> alone,
            @Nullable Kept kept) {}

    /**
     * A share of the risk.
     *
     * @param cause the cause
     * @param share 0 to 1
     */
    public record Share(String cause, double share) {}

    /**
     * A life without one cause.
     *
     * @param cause the cause
     * @param outcome stays, later or same
     * @param weeks by how many weeks it stops later; those it was followed if it stays
     * @param staysOf100 in how many fates it stays; absent if not asked for
     */
    public record Alone(
            String cause,
            String outcome,
            int weeks,
            @Nullable StaysOf100 staysOf100) {}

    /**
     * One fate is a matter of chance: of a hundred others in so many the client stays.
     *
     * @param with although the cause is there
     * @param without as it is taken away
     */
    public record StaysOf100(int with, int without) {}

    /**
     * What keeps a client.
     *
     * @param by causes to be taken away together
     * @param outcome stays
     */
    public record Kept(List<String> by, String outcome) {}

    /**
     * What the company would have kept.
     *
     * @param causes what was taken away for everybody
     * @param wouldHaveStayed clients that stay
     * @param of clients that stopped buying
     */
    public record Without(List<String> causes, int wouldHaveStayed, int of) {}

    /**
     * The way of a score.
     *
     * @param from in the quarter before
     * @param to in the quarter
     * @param parts what together makes the difference
     */
    public record Bridge(double from, double to, List<Part> parts) {}

    /**
     * A part of the difference.
     *
     * @param kind momentum, luck, change or event
     * @param name the decision as a place in the plan, or the kind of event; absent for momentum and luck
     * @param value in the unit of the score
     * @param error standard error; 0 if exact
     */
    public record Part(String kind, @Nullable String name, double value, double error) {}

    /**
     * What a decision earns in a year.
     *
     * @param name the decision as a place in the plan
     * @param profit thousand ₽
     * @param low lower end of its 95 % interval
     * @param high upper end
     */
    public record Year(String name, double profit, double low, double high) {}

    /**
     * A score among other fates.
     *
     * @param replications how many
     * @param percentile share of them that are lower, equal ones counted half
     * @param p10 one of ten is below
     * @param p50 the middle one
     * @param p90 one of ten is above
     */
    public record Luck(int replications, double percentile, double p10, double p50, double p90) {}

    /** As programs see it. */
    static ExplanationDocument of(QuarterExplained quarter, Set<Explained> asked) {
        boolean departures = asked.contains(Explained.DEPARTURES);
        boolean decisions = asked.contains(Explained.DECISIONS);
        return new ExplanationDocument(
                departures
                        ? quarter.departures().stream()
                                .map(found ->
                                        stopped(found, quarter.fates().getOrDefault(found.departure(), List.of())))
                                .toList()
                        : null,
                departures
                        ? quarter.resignations().stream()
                                .map(ResignationDocument::of)
                                .toList()
                        : null,
                departures
                        ? quarter.company().stream()
                                .map(ExplanationDocument::without)
                                .toList()
                        : null,
                decisions ? bridges(quarter.bridges()) : null,
                decisions
                        ? quarter.years().stream()
                                .map(year -> new Year(name(year.decision()), year.profit(), year.low(), year.high()))
                                .toList()
                        : null,
                asked.contains(Explained.LUCK) ? luck(quarter.luck()) : null);
    }

    private static Stopped stopped(DepartureExplanation found, List<StaysOf> fates) {
        List<Share> shares = StoppedClients.causes(found.departure()).stream()
                .map(cause -> new Share(cause.getKey().key(), cause.getValue()))
                .toList();
        List<Alone> alone = new ArrayList<>();
        for (int n = 0; n < found.alone().size(); n++) {
            OtherLife life = found.alone().get(n);
            StaysOf100 stays = fates.isEmpty()
                    ? null
                    : new StaysOf100(fates.get(n).with(), fates.get(n).without());
            alone.add(new Alone(life.without().getFirst().key(), life.outcome().key(), life.weeks(), stays));
        }
        Kept kept = found.kept()
                .map(life -> new Kept(keys(life), life.outcome().key()))
                .orElse(null);
        return new Stopped(found.departure().client(), found.departure().week(), found.from(), shares, alone, kept);
    }

    private static List<String> keys(OtherLife life) {
        return keys(life.without());
    }

    private static List<String> keys(List<DepartureCause> causes) {
        return causes.stream().map(DepartureCause::key).toList();
    }

    private static Without without(CompanyWithout company) {
        return new Without(keys(company.without()), company.stayed(), company.of());
    }

    private static Map<String, Bridge> bridges(List<ScoreBridge> bridges) {
        Map<String, Bridge> byScore = new LinkedHashMap<>();
        for (ScoreBridge bridge : bridges) {
            List<Part> parts = new ArrayList<>();
            for (Contribution part : bridge.parts()) {
                String name = part.decision()
                        .map(ExplanationDocument::name)
                        .or(() -> part.event().map(event -> event.kind().key()))
                        .orElse(null);
                parts.add(new Part(part.kind().key(), name, part.value(), part.error()));
            }
            byScore.put(bridge.score().key(), new Bridge(bridge.from(), bridge.to(), parts));
        }
        return byScore;
    }

    /** The place in a plan that a decision changes. */
    static String name(Decision decision) {
        return switch (decision.changes().getFirst()) {
            case PlanChange.Headcount change -> "headcount." + change.role().key();
            case PlanChange.Duty change -> "duties." + change.function().key();
            case PlanChange.Rule change -> change.lever().path();
            case PlanChange.KeyAccountScores change -> "keyAccounts.scores";
        };
    }

    static Map<String, Luck> luck(List<LuckBand> bands) {
        Map<String, Luck> byScore = new LinkedHashMap<>();
        for (LuckBand band : bands) {
            byScore.put(
                    band.score().key(),
                    new Luck(band.replications(), band.percentile(), band.p10(), band.p50(), band.p90()));
        }
        return byScore;
    }
}
