package org.kampus.insight;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/**
 * The people who resigned in a quarter, and the clients they had in charge.
 *
 * @param resigned people who resigned
 * @param employed people employed at the quarter's end
 * @param clients clients that bought and had one of them in charge
 * @param ordered what those clients had ordered in the year before, thousand ₽
 * @param stopped of those clients, how many broke off in the same week
 */
public record Resignations(int resigned, int employed, int clients, double ordered, int stopped) {

    /**
     * The resignations of a quarter.
     *
     * @param result a traced run
     * @param number number of the quarter
     */
    public static Resignations of(SimulationResult result, int number) {
        QuarterResult quarter = result.quarter(number);
        int resigned = (int) Math.round(quarter.sum(Measure.QUITS));
        Map<Integer, ClientEvent> left = resigned == 0 ? Map.of() : clientsLeft(result, quarter);
        Map<Integer, List<ClientEvent>> lives = ClientIncome.lives(result, left.keySet());
        double from = ClientIncome.recordsFrom(result);
        int clients = 0;
        int stopped = 0;
        double ordered = 0;
        for (ClientEvent leaving : left.values()) {
            List<ClientEvent> life = Objects.requireNonNull(lives.get(leaving.client()));
            int moment = life.indexOf(leaving);
            if (bought(life.subList(0, moment))) {
                clients++;
                ordered += ClientIncome.of(life, from, leaving.time()).ordered();
                stopped += life.subList(moment, life.size()).stream()
                                .anyMatch(e -> e.kind() == EventKind.OWNER_LEFT_BREAK_OFF && e.time() == leaving.time())
                        ? 1
                        : 0;
            }
        }
        return new Resignations(resigned, quarter.employees().size(), clients, ordered, stopped);
    }

    /**
     * The moment at which each client was left by the person in charge. Whoever the plan let go is not meant: those go
     * first in a week, so that of the people of a week who left clients the last ones resigned.
     */
    private static Map<Integer, ClientEvent> clientsLeft(SimulationResult result, QuarterResult quarter) {
        Map<Integer, ClientEvent> left = new LinkedHashMap<>();
        for (WeekReport week : quarter.weeks()) {
            int quits = (int) Math.round(week.get(Measure.QUITS));
            double begins = week.week() - 1.0;
            List<ClientEvent> events = quits == 0
                    ? List.of()
                    : result.events().stream()
                            .filter(e ->
                                    e.kind() == EventKind.OWNER_LEFT && e.time() >= begins && e.time() < week.week())
                            .toList();
            Set<Integer> people = new LinkedHashSet<>();
            events.forEach(e -> people.add(e.employee()));
            List<Integer> order = people.stream().toList();
            List<Integer> resigned = order.subList(Math.max(0, order.size() - quits), order.size());
            events.stream().filter(e -> resigned.contains(e.employee())).forEach(e -> left.put(e.client(), e));
        }
        return left;
    }

    /** Whether a client buys after what happened to it so far. */
    private static boolean bought(List<ClientEvent> life) {
        boolean buys = true;
        for (ClientEvent event : life) {
            switch (event.kind()) {
                case SALE_WON, WON_BACK -> buys = true;
                case WENT_DORMANT -> buys = false;
                default -> {}
            }
        }
        return buys;
    }
}
