package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.insight.ProfitStatement.Line;
import org.kampus.insight.ProfitStatement.Sign;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** That the figures of a quarter follow from one another, in every shipped case and under much different luck. */
class OneSetOfFiguresTest {

    private static final int FATES = 12;
    private static final int TRACED = 1;
    private static final int QUARTERS = 4;
    private static final double ROUNDING = 1e-6;

    static Stream<Scenario> cases() {
        return ScenarioCatalog.shipped().entries().stream()
                .map(CatalogEntry::scenario)
                .map(s -> s.orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void clients_money_and_shares_add_up_whatever_the_luck(Scenario scenario) {
        for (int seed = 0; seed < FATES; seed++) {
            SimulationResult run = run(scenario, seed, seed < TRACED);
            String where = scenario.id() + ", seed " + seed;
            List<QuarterResult> all = new ArrayList<>(run.history());
            all.addAll(run.quarters());
            for (int i = 0; i < all.size(); i++) {
                QuarterResult quarter = all.get(i);
                String of = where + ", quarter " + quarter.number();
                clientsAddUp(quarter, of);
                moneyAddsUp(ProfitStatement.of(quarter), quarter, of);
                sharesAreShares(quarter, of);
                if (i > 0) {
                    assertEquals(
                            ClientBalance.of(all.get(i - 1)).closing(),
                            ClientBalance.of(quarter).opening(),
                            of + " begins where the last one ended");
                }
                if (seed < TRACED) {
                    stoppedAddUp(run, scenario.startingPlan().structure(), quarter, of);
                }
            }
            ClientBalance game = ClientBalance.of(run.quarters());
            assertEquals(game.closing(), game.opening() + game.won() + game.wonBack() - game.stopped(), where);
            double profit = run.quarters().stream()
                    .mapToDouble(q -> ProfitStatement.of(q).profit())
                    .sum();
            assertEquals(profit, ProfitStatement.of(run.quarters()).profit(), ROUNDING, where);
        }
    }

    /** Some quarters as the case begins, some with fewer people and every lever it has at an end. */
    private static SimulationResult run(Scenario scenario, int seed, boolean traced) {
        OperatingPlan start = scenario.startingPlan();
        OperatingPlan other = Lever.PROMISED_LEAD_TIME.set(start, 0.5);
        List<OperatingPlan> plans = new ArrayList<>();
        for (int q = 0; q < QUARTERS; q++) {
            plans.add((seed + q) % 2 == 0 ? start : other);
        }
        SimulationInput input = new SimulationInput(scenario, seed, plans);
        return Simulator.run(input, traced, RunObserver.NONE);
    }

    private static void clientsAddUp(QuarterResult quarter, String of) {
        ClientBalance clients = ClientBalance.of(quarter);
        assertEquals(clients.closing(), clients.opening() + clients.won() + clients.wonBack() - clients.stopped(), of);
        assertEquals(clients.growth(), clients.closing() - clients.opening(), of);
        assertEquals(quarter.departures().size(), clients.stopped(), of + ": one account of each client that stopped");
        Retention retention = Retention.of(quarter);
        between(0, retention.kept(), retention.opening(), () -> of + ": kept");
        between(0, retention.gone(), clients.stopped(), () -> of + ": gone of those that stopped");
        between(0, retention.ofYear(), retention.ofQuarter(), () -> of + ": a year keeps no more than a quarter");
        assertEquals(retention.ofYear(), Math.pow(retention.ofQuarter(), 4), 1e-9, of);
        between(0, retention.kept(), clients.closing(), () -> of + ": kept of those that buy");
    }

    private static void moneyAddsUp(ProfitStatement money, QuarterResult quarter, String of) {
        assertEquals(quarter.revenue(), money.revenue(), ROUNDING, of);
        assertEquals(quarter.profit(), money.profit(), ROUNDING, of);
        double sum = 0;
        for (Line line : Line.values()) {
            if (line.sign() == Sign.SUM) {
                assertEquals(sum, line.of(money), ROUNDING, of + ": " + line + " is the sum of the lines above it");
            } else {
                sum += line.of(money);
                assertTrue(line.sign() == Sign.PLUS ? line.of(money) >= 0 : line.of(money) <= ROUNDING, of + line);
            }
        }
        assertEquals(money.profit(), sum, ROUNDING, of);
    }

    private static void sharesAreShares(QuarterResult quarter, String of) {
        KeyFigures figures = KeyFigures.of(quarter);
        between(0, figures.lateShare(), 1, () -> of + ": late orders of those fulfilled");
        between(0, quarter.sum(Measure.ORDERS_LATE), quarter.sum(Measure.ORDERS_DELIVERED), () -> of + ": late");
        between(0, figures.shareOfWallet(), 1, () -> of + ": share of wallet");
        if (!Double.isNaN(figures.secondToFirst())) {
            between(0, figures.secondToFirst(), 1, () -> of + ": second to first");
        }
        between(figures.orderWaitMedian(), figures.orderWaitP90(), Double.MAX_VALUE, () -> of + ": waits");
        for (Measure share : List.of(Measure.SATISFACTION, Measure.MORALE, Measure.RECORDS_COMPLETENESS)) {
            between(0, quarter.last(share), 1, () -> of + ": " + share);
        }
        between(0, quarter.reportedHours().completeness(), 1, () -> of + ": completeness of records");
        figures.utilisation().values().forEach(load -> between(0, load, 1 + 1e-6, () -> of + ": load"));
        between(0, Scorecard.of(quarter).load(), 1 + 1e-6, () -> of + ": load of all");
        for (Departure departure : quarter.departures()) {
            departure.shares().forEach(share -> between(0, share, 1, () -> of + ": share of a cause"));
            assertEquals(1, departure.shares().stream().mapToDouble(s -> s).sum(), 1e-9, of + ": shares of causes");
        }
    }

    private static void stoppedAddUp(SimulationResult run, SalesStructure structure, QuarterResult quarter, String of) {
        StoppedClients stopped = StoppedClients.of(run, quarter.number());
        assertEquals(ClientBalance.of(quarter).stopped(), stopped.stops().size(), of);
        double byCause = stopped.orderedByCause().values().stream()
                .mapToDouble(value -> value)
                .sum();
        assertEquals(stopped.ordered(), byCause, 1e-6 * Math.max(1, stopped.ordered()), of + ": by cause");
        long named =
                Arrays.stream(DepartureCause.values()).mapToLong(stopped::with).sum();
        between(0, named, stopped.stops().size(), () -> of + ": main causes");
        for (StoppedClients.Stop stop : stopped.stops()) {
            ClientIncome income = stop.income();
            assertTrue((income.orders() == 0) == (income.ordered() == 0), of + ": orders and their value");
            between(0, income.weeks(), ClientIncome.YEAR, () -> of + ": time looked back on");
            assertEquals(
                    ClientStory.of(run, quarter.number(), stop.departure().client())
                            .departure()
                            .isPresent(),
                    true);
        }
        if (quarter.number() > 1 - run.history().size()) {
            pictureCountsTheSame(run, structure, quarter, of);
        }
        Resignations people = Resignations.of(run, quarter.number());
        assertEquals(quarter.sum(Measure.QUITS), people.resigned(), of);
        between(0, people.stopped(), people.clients(), () -> of + ": clients that went at once");
        between(0, people.stopped(), stopped.stops().size(), () -> of + ": of all that stopped");
        if (quarter.number() > 1 - run.history().size()) {
            for (Highlight highlight : QuarterHighlights.of(run, quarter.number(), 3)) {
                if (highlight.kind() == Highlight.Kind.STOPPED_BY_CAUSE) {
                    List<Double> f = highlight.figures();
                    between(0, f.get(0), f.get(3), () -> of + ": ordered, this cause of all");
                    between(1, f.get(1), f.get(2), () -> of + ": clients of all");
                    between(0, f.get(4), f.get(3), () -> of + ": own reasons of all");
                }
            }
            assertEquals(
                    people.resigned() > 0,
                    QuarterHighlights.of(run, quarter.number(), 3).stream()
                            .anyMatch(h -> h.kind() == Highlight.Kind.PEOPLE_QUIT),
                    of + ": whoever resigns is told of");
        }
    }

    /** The moving picture shows at each week's end as many clients as the figures of the week tell. */
    private static void pictureCountsTheSame(
            SimulationResult run, SalesStructure structure, QuarterResult quarter, String of) {
        QuarterFlow flow = QuarterFlow.of(run, quarter.number(), number -> structure);
        for (int week = 1; week <= quarter.weeks().size(); week++) {
            Map<Station, Integer> counts = flow.counts(week);
            WeekReport report = quarter.weeks().get(week - 1);
            int buying = 0;
            for (Station station : EnumSet.range(Station.HANDOVER, Station.REGULAR_D)) {
                buying += counts.getOrDefault(station, 0);
            }
            assertEquals(report.get(Measure.ACTIVE_CLIENTS), buying, of + ", week " + week + ": clients that buy");
            assertEquals(
                    report.get(Measure.DORMANT_CLIENTS),
                    (double) counts.getOrDefault(Station.DORMANT, 0),
                    of + ", week " + week + ": clients that stopped");
        }
        assertEquals(
                ClientBalance.of(quarter).writtenOff(),
                flow.counts(quarter.weeks().size()).getOrDefault(Station.WRITTEN_OFF, 0),
                of + ": written off");
    }

    private static void between(double low, double value, double high, Supplier<String> what) {
        assertTrue(low <= value && value <= high, () -> what.get() + ": " + value + " is not in " + low + ".." + high);
    }
}
