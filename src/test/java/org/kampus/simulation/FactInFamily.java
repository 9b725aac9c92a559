package org.kampus.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kampus.scenario.Scenario;

/**
 * A claim of a fact in companies like the one of the textbook.
 *
 * @param fact the fact
 * @param claim the claim
 * @param cases each company with its traits, and whether the claim holds there in the mean of its fates
 * @param effect median effect, in the figure's own unit; money in thousand ₽ per person and year
 */
record FactInFamily(Fact fact, Claim claim, List<Stump.Case> cases, double effect) {

    /** Facts that are no claims about families, or that tests of their own hold. */
    private static final Set<String> ELSEWHERE = Set.of("F18", "F20", "F26", "F29", "-");

    private static final long FIRST_SEED = 60_000;
    private static final int LONGEST = 6;
    private static final int MANY_CLIENTS = 600;

    /** Whether a fact is measured in a family. */
    static boolean isMeant(Fact fact) {
        return !ELSEWHERE.contains(fact.number());
    }

    /** Plays a fact in so many companies, each in so many fates. */
    static List<FactInFamily> all(Fact fact, int companies, int fates) {
        List<Played> played = IntStream.range(0, companies)
                .parallel()
                .mapToObj(number -> play(fact, number, fates))
                .toList();
        List<FactInFamily> all = new ArrayList<>();
        for (Claim claim : fact.claims()) {
            List<Stump.Case> cases = played.stream()
                    .map(one -> new Stump.Case(one.traits, holds(claim, one)))
                    .toList();
            double[] effects = played.stream()
                    .mapToDouble(one -> effect(claim, one))
                    .sorted()
                    .toArray();
            all.add(new FactInFamily(fact, claim, cases, effects[effects.length / 2]));
        }
        return all;
    }

    /**
     * One company played.
     *
     * @param traits its traits
     * @param perPersonAndYear what turns money into money per person and year
     * @param figures by arm and fate
     */
    private record Played(
            List<Double> traits, double perPersonAndYear, List<List<Map<? extends Figure, Double>>> figures) {}

    private static Played play(Fact fact, int number, int fates) {
        Variation variation = new Variation(number);
        List<Arm> arms = fact.arms().stream().map(arm -> varied(arm, variation)).toList();
        Scenario first = scenario(arms.getFirst());
        int few = first.mainLine().get(org.kampus.market.LineParameter.CLIENTS_AT_START) > MANY_CLIENTS
                ? Math.max(1, fates / 2)
                : fates;
        List<List<Map<? extends Figure, Double>>> figures = new ArrayList<>();
        for (Arm arm : arms) {
            List<Map<? extends Figure, Double>> each = new ArrayList<>();
            for (int fate = 0; fate < few; fate++) {
                each.add(arm.play(FIRST_SEED + fate));
            }
            figures.add(each);
        }
        List<Double> traits =
                Arrays.stream(Trait.values()).map(trait -> trait.of(first)).toList();
        double years = arms.getFirst() instanceof Company company ? company.quarters() / 4.0 : 1;
        return new Played(traits, 1 / years / first.startingPlan().structure().headcount(), figures);
    }

    private static Arm varied(Arm arm, Variation variation) {
        return switch (arm) {
            case Company company ->
                new Company(
                        company.name(),
                        variation.of(company.scenario()),
                        company.quarters() > 8 ? company.quarters() : Math.min(LONGEST, company.quarters()));
            case OwnerLeaves owner -> new OwnerLeaves(owner.name(), variation.of(owner.scenario()), owner.leaves());
            default -> throw new IllegalArgumentException("no family of " + arm);
        };
    }

    private static Scenario scenario(Arm arm) {
        return arm instanceof Company company ? company.scenario() : ((OwnerLeaves) arm).scenario();
    }

    private static boolean holds(Claim claim, Played played) {
        double sum = 0;
        boolean same = true;
        for (int fate = 0; fate < played.figures.getFirst().size(); fate++) {
            double one = 0;
            for (int arm = 0; arm < claim.weights().size(); arm++) {
                one += claim.weights().get(arm) == 0
                        ? 0
                        : claim.weights().get(arm)
                                * value(played.figures.get(arm).get(fate), claim.figure());
            }
            sum += one;
            same &= one == 0;
        }
        return claim.exact() ? same : sum > 0;
    }

    private static double effect(Claim claim, Played played) {
        int fates = played.figures.getFirst().size();
        double sum = 0;
        for (int fate = 0; fate < fates; fate++) {
            sum += value(played.figures.get(claim.to()).get(fate), claim.figure())
                    - value(played.figures.get(claim.from()).get(fate), claim.figure());
        }
        boolean money = claim.figure() == Kpi.REVENUE || claim.figure() == Kpi.PROFIT;
        return sum / fates * (money ? played.perPersonAndYear : 1);
    }

    private static double value(Map<? extends Figure, Double> figures, Figure figure) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey() == figure)
                .mapToDouble(entry -> entry.getValue())
                .findFirst()
                .orElseThrow();
    }

    /** Share of the companies in which the claim holds. */
    double share() {
        return cases.stream().filter(Stump.Case::holds).count() / (double) cases.size();
    }

    /** Where it turns, in one sentence. */
    String turns() {
        Optional<Stump> first = Stump.of(cases);
        if (first.isEmpty()) {
            return "no single trait tells";
        }
        Stump stump = first.get();
        String said = sides(stump);
        List<Stump.Case> rest = stump.worse(cases);
        return Stump.of(rest)
                .map(second -> said + "; of the latter " + sides(second))
                .orElse(said);
    }

    /** The better side first. */
    private static String sides(Stump stump) {
        Trait trait = Trait.values()[stump.trait()];
        boolean above = stump.above() > stump.below();
        return String.format(
                Locale.ROOT,
                "%.0f %% with %s %s %s, else %.0f %%",
                100 * Math.max(stump.above(), stump.below()),
                above ? "more than" : "at most",
                trait.said(stump.threshold()),
                trait.words(),
                100 * Math.min(stump.above(), stump.below()));
    }
}
