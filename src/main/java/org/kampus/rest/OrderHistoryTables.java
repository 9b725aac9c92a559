package org.kampus.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.kampus.application.company.StoredHistory;
import org.kampus.company.history.OrderImport;
import org.kampus.company.history.OrderLog;

/** Tables of an order history as CSV, in which nothing can become a formula. */
final class OrderHistoryTables {

    private static final String FORMULA = "=+-@\t\r";
    private static final int DECIMALS = 4;

    private OrderHistoryTables() {}

    /** Client as a number, date, amount. */
    static byte[] orders(StoredHistory history) {
        StringBuilder text = new StringBuilder("client;date;amount\r\n");
        OrderImport found = history.found();
        if (found != null && history.ready()) {
            int client = 0;
            for (List<OrderLog.Order> orders : found.log().clients()) {
                client++;
                for (OrderLog.Order order : orders) {
                    text.append(client)
                            .append(';')
                            .append(LocalDate.ofEpochDay(order.day()))
                            .append(';')
                            .append(new BigDecimal(order.amount())
                                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                                    .stripTrailingZeros()
                                    .toPlainString())
                            .append("\r\n");
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Row, what is wrong, what stood there. */
    static byte[] problems(StoredHistory history, Messages messages) {
        StringBuilder text = new StringBuilder("row;code;message;value\r\n");
        OrderImport found = history.found();
        if (found != null) {
            for (OrderImport.Problem problem : found.problems()) {
                text.append(problem.row())
                        .append(';')
                        .append(JsonBody.key(problem.code()))
                        .append(';')
                        .append(quoted(messages.text("histories.problem." + JsonBody.key(problem.code()))))
                        .append(';')
                        .append(quoted(problem.value()))
                        .append("\r\n");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        String line = value.replaceAll("[\\r\\n]+", " ");
        String start = line.strip();
        boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        return '"' + (formula ? "'" + line : line).replace("\"", "\"\"") + '"';
    }
}
