package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.insight.Spread;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;

/** The intervals keep their promise, and common luck makes them narrow. */
@Tag("slow")
class LabFactsTest {

    private static final int EXPERIMENTS = 4_000;
    private static final int FATES = 20;

    /** Of so few experiments with an interval the share that covers the truth cannot be told. */
    private static final int TOO_SELDOM_TO_SAY = 200;

    /**
     * Many experiments, each with fates drawn from the same large stock of them, whose mean is the truth.
     */
    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"PROFIT", "REVENUE", "RETENTION", "NEW_CLIENTS", "CLIENT_BASE_VALUE", "TOUCHES"})
    void an_interval_for_95_in_100_covers_the_truth_in_93_to_97(Metric metric) {
        double[] base = Stock.PLAYED.values(metric, 0);
        double[] other = Stock.PLAYED.values(metric, 1);
        double truth = PairedComparison.of(metric, base, other).difference();
        int covered = 0;
        Dice dice = new Dice(2026, metric.ordinal());
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            double[] drawnBase = new double[FATES];
            double[] drawnOther = new double[FATES];
            for (int i = 0; i < FATES; i++) {
                int fate = dice.roll(base.length);
                drawnBase[i] = base[fate];
                drawnOther[i] = other[fate];
            }
            PairedComparison found = PairedComparison.of(metric, drawnBase, drawnOther);
            covered += found.low() <= truth && truth <= found.high() ? 1 : 0;
        }
        double coverage = (double) covered / EXPERIMENTS;
        assertTrue(coverage >= 0.93 && coverage <= 0.97, metric + " is covered in " + coverage);
    }

    /** Order waits are lopsided, people who quit are rare: where an interval is told it keeps what it promises. */
    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"ORDER_WAIT_MEDIAN", "ORDER_WAIT_P90", "QUITS", "SECOND_TO_FIRST"})
    void where_an_interval_is_told_it_covers_the_truth_in_93_of_100_or_more(Metric metric) {
        double[] base = Stock.PLAYED.values(metric, 0);
        double[] other = Stock.PLAYED.values(metric, 1);
        double truth = PairedComparison.of(metric, base, other).difference();
        for (int fates : new int[] {10, FATES, 40}) {
            int told = 0;
            int covered = 0;
            Dice dice = new Dice(2027, metric.ordinal() * 100 + fates);
            for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
                double[] drawnBase = new double[fates];
                double[] drawnOther = new double[fates];
                for (int i = 0; i < fates; i++) {
                    int fate = dice.roll(base.length);
                    drawnBase[i] = base[fate];
                    drawnOther[i] = other[fate];
                }
                PairedComparison found = PairedComparison.of(metric, drawnBase, drawnOther);
                told += found.hasInterval() ? 1 : 0;
                covered += found.low() <= truth && truth <= found.high() ? 1 : 0;
            }
            assertTrue(
                    covered >= 0.93 * told || told < TOO_SELDOM_TO_SAY,
                    metric + " in " + fates + " fates is covered in " + covered + " of " + told);
        }
    }

    /** A thousand fates of a small company under universals and under a conveyor. */
    private static final class Stock {

        private static final Comparison PLAYED = play();

        private static Comparison play() {
            OperatingPlan universals = Companies.universals(6);
            Scenario company = Companies.sized(Companies.mixed(universals), 120);
            PlanSchedule baseline = PlanSchedule.steady(universals);
            Variant conveyor = Variant.from(baseline, "conveyor", 1, Companies.conveyor(0, 1, 2, 2, 0, 1));
            return PlayedExperiment.on(2, new Experiment(company, baseline, List.of(conveyor), 2, 1_000, 9));
        }
    }

    /** Decisions a manager compares. */
    enum Decision {
        A_CLERK_LESS(plan -> plan.withStructure(plan.structure().withHeadcount(Role.OPERATIONS_CLERK, 3))),
        A_DISCOUNT(plan -> Lever.DISCOUNT.set(plan, 0.03)),
        A_STRICTER_CHOICE_OF_CLIENTS(plan -> plan.withMinimumFit(0.6)),
        MORE_TOUCHES(plan -> Lever.TOUCHES_A.set(plan, 4));

        private final UnaryOperator<OperatingPlan> change;

        Decision(UnaryOperator<OperatingPlan> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void common_luck_makes_the_intervals_of_profit_and_revenue_three_times_narrower(Decision decision) {
        OperatingPlan plan = Companies.conveyor(0, 2, 5, 4, 0, 1).withCare(CareNorms.uniform(2, 0.4));
        PlanSchedule baseline = PlanSchedule.steady(plan);
        Variant variant = Variant.from(baseline, "v", 1, decision.change.apply(plan));
        Comparison played =
                PlayedExperiment.on(2, new Experiment(Companies.mixed(plan), baseline, List.of(variant), 8, 40, 5));
        for (Metric metric : List.of(Metric.PROFIT, Metric.REVENUE)) {
            double paired = played.against(metric, 1).standardError();
            double independent = StrictMath.hypot(error(played, metric, 0), error(played, metric, 1));
            assertTrue(independent > 3 * paired, metric + ": independent " + independent + ", paired " + paired);
        }
    }

    private static double error(Comparison played, Metric metric, int arm) {
        Spread spread = played.spread(metric, arm);
        return spread.deviation() / StrictMath.sqrt(spread.fates());
    }
}
