package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hipparchus.random.RandomDataGenerator;
import org.kampus.company.history.OrderLog;

/**
 * An order history made up by a known truth, order by order and with nothing of what fits it: clients of old in the middle of
 * their gaps, newcomers, leaving at a constant hazard. Only clients that ordered in the window are in it.
 */
final class SimulatedHistory {

    static final long START = 19_000;

    private final RandomDataGenerator random;
    private final int weeks;
    private final List<List<OrderLog.Order>> clients = new ArrayList<>();
    double rate = 0.2;
    double shape = 2;
    int regularity = 1;
    double hazard = 0.004;
    double growth;
    double winter;
    int stillThere;

    SimulatedHistory(long seed, int weeks) {
        random = new RandomDataGenerator(seed);
        this.weeks = weeks;
    }

    SimulatedHistory base(int number) {
        for (int i = 0; i < number; i++) {
            client(-60, true);
        }
        return this;
    }

    SimulatedHistory newcomers(double perWeek) {
        for (double at = random.nextExponential(1 / perWeek); at < weeks; at += random.nextExponential(1 / perWeek)) {
            client(at, false);
        }
        return this;
    }

    /** A client whose life in the window begins where it comes, or at its start if it came long before. */
    private void client(double from, boolean old) {
        double own = random.nextGamma(shape, rate / shape);
        double leaves = (old ? 0 : from) + (hazard == 0 ? 1e9 : random.nextExponential(1 / hazard));
        double value = Math.exp(3 + random.nextNormal(0, 0.7));
        TreeSet<Long> days = new TreeSet<>();
        if (!old) {
            days.add((long) (from * 7));
        }
        double at = from;
        while (at < Math.min(leaves, weeks)) {
            double gap = random.nextGamma(regularity, 1 / (own * regularity));
            double pace = Math.exp(growth * Math.max(at, 0) / 52) * (1 + winter * Math.sin(at * 2 * Math.PI / 52.18));
            at += gap / pace;
            if (at >= 0 && at < Math.min(leaves, weeks)) {
                days.add((long) (at * 7));
            }
        }
        if (!days.isEmpty()) {
            stillThere += leaves > weeks ? 1 : 0;
            clients.add(days.stream()
                    .map(day -> new OrderLog.Order(START + day, value * Math.exp(random.nextNormal(0, 0.4))))
                    .toList());
        }
    }

    OrderLog log() {
        return new OrderLog(clients);
    }

    long end() {
        return START + weeks * 7L - 1;
    }

    double retention() {
        return Math.exp(-52 * hazard);
    }
}
