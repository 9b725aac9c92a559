package org.kampus.rest;

import java.time.LocalDate;
import java.util.Random;

/** Orders of a firm that does not exist: a base of which a fifth stops in a year, and a newcomer a week. */
public final class MadeUpOrders {

    private static final LocalDate BEGIN = LocalDate.of(2024, 11, 1);
    private static final int DAYS = 730;
    private static final int CLIENTS = 250;
    private static final int OLD = 150;

    private MadeUpOrders() {}

    /** Two years of them as CSV. */
    public static String csv() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("Client;Date;Amount\n");
        for (int client = 0; client < CLIENTS; client++) {
            double rate = 0.02 + 0.05 * random.nextDouble();
            double from = client < OLD ? 0 : random.nextDouble() * DAYS;
            double until = Math.min(DAYS, from - Math.log(random.nextDouble()) * 365 / 0.22);
            for (double day = client < OLD ? -Math.log(random.nextDouble()) / rate : from;
                    day < until;
                    day -= Math.log(random.nextDouble()) / rate) {
                text.append("Client ")
                        .append(client)
                        .append(';')
                        .append(BEGIN.plusDays((long) day))
                        .append(';')
                        .append(20_000 + client * 300 + random.nextInt(9_000))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
