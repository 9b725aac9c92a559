package org.kampus.company;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kampus.company.CompanyNumber.Question;
import org.kampus.insight.WorkloadForecast;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;

/** Whether a manager's numbers agree with one another: arithmetic only, before anything is simulated. */
public final class Plausibility {

    private static final double MOST_GROWTH = 1.3;
    private static final double MOST_SHRINKING = 0.75;
    private static final double TOO_BUSY = 1.2;
    private static final double TOO_IDLE = 0.4;
    private static final double FAR_FROM_USUAL = 6;

    private Plausibility() {}

    /** What may be wrong. */
    public enum Code {
        /** Retention and newcomers together mean a growth or a shrinking of sales; values: retention, newcomers' share, factor. */
        GROWTH,
        /** Newcomers won and clients lost mean that the number of clients changes much; values: won a year, lost a year, clients. */
        CLIENT_GROWTH,
        /** More enquiries become clients than there are; values: won, enquiries a month. */
        MORE_WON_THAN_ASKED,
        /** All clients are silent; values: silent clients, clients. */
        ALL_SILENT,
        /** The ten largest bring less than ten average clients would; values: share told, least share. */
        TOP_TEN_TOO_SMALL,
        /** Clients order much more or less often than the sale type usually does; values: orders a client and year, usual. */
        FREQUENCY,
        /** Pay is above the gross profit; values: payroll, gross profit a year, thousand ₽. */
        PAYROLL,
        /** A role is asked for much more time than it has; values: hours asked, hours available a week. */
        OVERLOADED,
        /** A role has much more time than is asked of it; values: hours asked, hours available a week. */
        IDLE,
        /** The company lives on single projects, a handful a year: no present can be matched by them. */
        SINGLE_PROJECTS,
        /** Nobody is there to do anything. */
        NOBODY
    }

    /**
     * A doubt.
     *
     * @param code what may be wrong
     * @param question the question where it would be changed
     * @param values see {@link Code}
     * @param role of which role, for {@link Code#OVERLOADED} and {@link Code#IDLE}; null for the others
     */
    public record Doubt(
            Code code,
            Question question,
            List<Double> values,
            @Nullable Role role) {

        /** Copies the values. */
        public Doubt {
            values = List.copyOf(values);
        }

        /** Whether no case can be made before it is answered. */
        public boolean stops() {
            return code == Code.NOBODY || code == Code.SINGLE_PROJECTS;
        }
    }

    /** Everything that is doubtful, in the order of the questions. */
    public static List<Doubt> of(CompanyAnswers answers) {
        List<Doubt> doubts = new ArrayList<>();
        if (answers.type() == SaleType.STRATEGIC) {
            doubts.add(doubt(Code.SINGLE_PROJECTS, Question.SALE_TYPE));
            return doubts;
        }
        clients(answers, doubts);
        newcomers(answers, doubts);
        if (answers.people() == 0) {
            doubts.add(doubt(Code.NOBODY, Question.PEOPLE));
            return doubts;
        }
        CompanyCase made = new CompanyCase("doubts", answers);
        payroll(answers, doubts);
        load(made.workload(), doubts);
        return doubts;
    }

    private static void clients(CompanyAnswers answers, List<Doubt> doubts) {
        OptionalDouble clients = answers.get(CompanyNumber.CLIENTS_LAST_YEAR);
        if (clients.isEmpty()) {
            return;
        }
        double all = clients.getAsDouble();
        answers.get(CompanyNumber.SILENT_CLIENTS)
                .ifPresent(silent -> add(doubts, silent >= all, Code.ALL_SILENT, Question.CLIENTS, silent, all));
        answers.get(CompanyNumber.ORDERS).ifPresent(orders -> {
            double each = orders / all;
            double usual = LineParameter.ORDERS_PER_WEEK.defaultFor(answers.type()) * CompanyParameters.WEEKS_PER_YEAR;
            boolean far = each > FAR_FROM_USUAL * usual || each < usual / FAR_FROM_USUAL;
            add(doubts, far, Code.FREQUENCY, Question.ORDERS, each, usual);
        });
        answers.get(CompanyNumber.TOP_TEN_SHARE).ifPresent(share -> {
            double least = Math.min(1, 10 / all);
            add(doubts, share < least - 0.005, Code.TOP_TEN_TOO_SMALL, Question.CONCENTRATION, share, least);
        });
    }

    private static void newcomers(CompanyAnswers answers, List<Doubt> doubts) {
        OptionalDouble retention = answers.get(CompanyNumber.RETENTION);
        OptionalDouble share = answers.get(CompanyNumber.NEWCOMERS_SHARE);
        OptionalDouble won = answers.get(CompanyNumber.WON);
        if (retention.isPresent() && share.isPresent()) {
            double factor = retention.getAsDouble() / (1 - share.getAsDouble());
            boolean odd = factor > MOST_GROWTH || factor < MOST_SHRINKING;
            add(doubts, odd, Code.GROWTH, Question.RETENTION, retention.getAsDouble(), share.getAsDouble(), factor);
        }
        OptionalDouble clients = answers.clientsToday();
        if (retention.isPresent() && won.isPresent() && clients.isPresent()) {
            double perYear = won.getAsDouble() * CompanyParameters.MONTHS_PER_YEAR;
            double lost = (1 - retention.getAsDouble()) * clients.getAsDouble();
            boolean odd = Math.abs(perYear - lost) > 0.35 * clients.getAsDouble();
            add(doubts, odd, Code.CLIENT_GROWTH, Question.ENQUIRIES, perYear, lost, clients.getAsDouble());
        }
        OptionalDouble asked = answers.get(CompanyNumber.ENQUIRIES);
        if (won.isPresent() && asked.isPresent()) {
            boolean odd = won.getAsDouble() > asked.getAsDouble();
            add(doubts, odd, Code.MORE_WON_THAN_ASKED, Question.ENQUIRIES, won.getAsDouble(), asked.getAsDouble());
        }
    }

    private static void payroll(CompanyAnswers answers, List<Doubt> doubts) {
        OptionalDouble revenue = answers.netRevenue();
        if (revenue.isPresent()) {
            double margin = answers.get(CompanyNumber.GROSS_MARGIN)
                    .orElse(LineParameter.GROSS_MARGIN.defaultFor(answers.type()));
            double profit = revenue.getAsDouble() * margin;
            double payroll = new CompanyParameters(answers).payrollPerWeek() * CompanyParameters.WEEKS_PER_YEAR;
            add(doubts, payroll > profit, Code.PAYROLL, Question.MARGIN, payroll, profit);
        }
    }

    private static void load(WorkloadForecast forecast, List<Doubt> doubts) {
        for (Role role : Role.values()) {
            double available = forecast.available().getOrDefault(role, 0.0);
            double asked = forecast.asked().getOrDefault(role, 0.0);
            if (available > 0 && (asked > TOO_BUSY * available || asked < TOO_IDLE * available)) {
                Code code = asked > available ? Code.OVERLOADED : Code.IDLE;
                Question where = code == Code.OVERLOADED ? Question.ORDERS : Question.PEOPLE;
                doubts.add(new Doubt(code, where, List.of(asked, available), role));
            }
        }
    }

    private static void add(List<Doubt> doubts, boolean odd, Code code, Question question, Double... values) {
        if (odd) {
            doubts.add(doubt(code, question, values));
        }
    }

    private static Doubt doubt(Code code, Question question, Double... values) {
        return new Doubt(code, question, List.of(values), null);
    }
}
