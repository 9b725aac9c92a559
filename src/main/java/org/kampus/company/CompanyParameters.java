package org.kampus.company;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.Role;

/** What answers say of the parameters of a case, before anything is simulated. */
final class CompanyParameters {

    static final double WEEKS_PER_YEAR = 52;
    static final double MONTHS_PER_YEAR = 12;

    /** Part of the enquiries that does not go cold or wait for better times, by rule of thumb. */
    private static final double PURSUED = 0.7;

    /** What a newcomer brings in the year it came, as part of what a client brings in a year, by rule of thumb. */
    private static final double FIRST_YEAR = 0.6;

    /** Years for which the market holds enquiries. */
    private static final double YEARS_OF_PROSPECTS = 12;

    /** Spread of ln order rate between clients with the usual shape 2: the trigamma function of 2. */
    private static final double RATE_VARIANCE = 0.645;

    private final CompanyAnswers answers;
    private final SaleType type;

    CompanyParameters(CompanyAnswers answers) {
        this.answers = answers;
        this.type = answers.type();
    }

    /** Parameters of the line that the answers speak of, as a first guess; the others keep the defaults of the sale type. */
    Map<LineParameter, Double> guess() {
        Map<LineParameter, Double> guess = new EnumMap<>(LineParameter.class);
        double clients = clients();
        guess.put(LineParameter.CLIENTS_AT_START, Math.rint(clients));
        walletShare(guess);
        OptionalDouble orders = answers.get(CompanyNumber.ORDERS);
        if (orders.isPresent()) {
            guess.put(
                    LineParameter.ORDERS_PER_WEEK,
                    bounded(LineParameter.ORDERS_PER_WEEK, orders.getAsDouble() / WEEKS_PER_YEAR / clients));
        }
        double perYear = orders.orElse(clients * value(guess, LineParameter.ORDERS_PER_WEEK) * WEEKS_PER_YEAR);
        answers.netRevenue()
                .ifPresent(revenue -> guess.put(
                        LineParameter.ORDER_VALUE,
                        bounded(LineParameter.ORDER_VALUE, revenue / Math.max(1e-3, perYear) / meanShare(guess))));
        answers.get(CompanyNumber.GROSS_MARGIN).ifPresent(margin -> guess.put(LineParameter.GROSS_MARGIN, margin));
        answers.get(CompanyNumber.TOP_TEN_SHARE)
                .ifPresent(share -> guess.put(LineParameter.WALLET_SPREAD, walletSpread(clients, share)));
        answers.get(CompanyNumber.HOURS_PER_ORDER).ifPresent(hours -> guess.put(LineParameter.HOURS_PER_ORDER, hours));
        leads(guess, clients);
        return guess;
    }

    /** What the first decision shall show; what was not said is as usual in the sale type, or left to it. */
    Map<CompanyFact, Double> wishes() {
        Map<CompanyFact, Double> wishes = new EnumMap<>(CompanyFact.class);
        answers.netRevenue().ifPresent(revenue -> wishes.put(CompanyFact.REVENUE, revenue));
        answers.get(CompanyNumber.ORDERS).ifPresent(orders -> wishes.put(CompanyFact.ORDERS, orders));
        wishes.put(CompanyFact.CLIENTS, clients());
        double retention = answers.get(CompanyNumber.RETENTION).orElse(usualRetention(type));
        wishes.put(CompanyFact.RETENTION, retention);
        double newcomers = answers.get(CompanyNumber.NEWCOMERS_SHARE).orElse(FIRST_YEAR * (1 - retention));
        wishes.put(CompanyFact.REPEAT_SHARE, 1 - newcomers);
        return wishes;
    }

    /** Facts that were said, not taken as usual. */
    Set<CompanyFact> said() {
        Set<CompanyFact> said = EnumSet.noneOf(CompanyFact.class);
        answers.clientsToday().ifPresent(clients -> said.add(CompanyFact.CLIENTS));
        answers.netRevenue().ifPresent(revenue -> said.add(CompanyFact.REVENUE));
        answers.get(CompanyNumber.ORDERS).ifPresent(orders -> said.add(CompanyFact.ORDERS));
        answers.get(CompanyNumber.RETENTION).ifPresent(share -> said.add(CompanyFact.RETENTION));
        answers.get(CompanyNumber.NEWCOMERS_SHARE).ifPresent(share -> said.add(CompanyFact.REPEAT_SHARE));
        return said;
    }

    /** Retention nobody told: in the middle of the yearly losses of 8-19 % that sectors report, after the default hazards. */
    static double usualRetention(SaleType type) {
        return switch (type) {
            case TRANSACTIONAL -> 0.82;
            case MIXED -> 0.86;
            case CONSULTATIVE, STRATEGIC -> 0.88;
        };
    }

    /** Parameters to be moved for a wish instead of the usual ones: what was said of enquiries stays. */
    Map<CompanyFact, LineParameter> movers() {
        Map<CompanyFact, LineParameter> movers = new EnumMap<>(CompanyFact.class);
        if (answers.get(CompanyNumber.ENQUIRIES).isPresent()) {
            movers.put(CompanyFact.REPEAT_SHARE, LineParameter.WIN_RATE);
        }
        return movers;
    }

    /** Pay of a role a week, thousand ₽; of one nothing was said of, what is usual at the company's level of pay. */
    double payPerWeek(Role role) {
        return answers.pay(role)
                .map(month -> month * MONTHS_PER_YEAR / WEEKS_PER_YEAR)
                .orElseGet(() -> PayScale.standard().perWeek(role) * levelOfPay());
    }

    /** Fixed costs a week, thousand ₽; a fifth of the payroll if nothing was said. */
    double fixedCostsPerWeek() {
        OptionalDouble told = answers.get(CompanyNumber.FIXED_COSTS);
        return told.isPresent() ? told.getAsDouble() * MONTHS_PER_YEAR / WEEKS_PER_YEAR : 0.2 * payrollPerWeek();
    }

    /** What the people are paid a week, thousand ₽. */
    double payrollPerWeek() {
        double sum = 0;
        for (Role role : answers.staffed()) {
            sum += answers.people(role) * payPerWeek(role);
        }
        return sum;
    }

    private double levelOfPay() {
        double sum = 0;
        int known = 0;
        for (Role role : Role.values()) {
            OptionalDouble pay = answers.pay(role).map(OptionalDouble::of).orElse(OptionalDouble.empty());
            if (pay.isPresent()) {
                sum += pay.getAsDouble()
                        * MONTHS_PER_YEAR
                        / WEEKS_PER_YEAR
                        / PayScale.standard().perWeek(role);
                known++;
            }
        }
        return known == 0 ? 1 : sum / known;
    }

    private double clients() {
        return answers.clientsToday().orElse(usualClients());
    }

    /** Clients nobody told: as many as is usual in the sale type, but no more than the people can serve. */
    private double usualClients() {
        double each = switch (type) {
            case TRANSACTIONAL -> 100;
            case MIXED -> 30;
            case CONSULTATIVE, STRATEGIC -> 12;
        };
        return Math.min(LineParameter.CLIENTS_AT_START.defaultFor(type), Math.max(10, each * answers.people()));
    }

    private void leads(Map<LineParameter, Double> guess, double clients) {
        double scale = clients / LineParameter.CLIENTS_AT_START.defaultFor(type);
        OptionalDouble enquiries = answers.get(CompanyNumber.ENQUIRIES);
        OptionalDouble won = answers.get(CompanyNumber.WON);
        double winRate = LineParameter.WIN_RATE.defaultFor(type);
        double lost = (1 - answers.get(CompanyNumber.RETENTION).orElse(usualRetention(type))) * clients;
        // Nobody told of enquiries: as many as replace the clients that are lost.
        double leads = lost / WEEKS_PER_YEAR / winRate / PURSUED;
        if (enquiries.isPresent()) {
            leads = enquiries.getAsDouble() * MONTHS_PER_YEAR / WEEKS_PER_YEAR;
            if (won.isPresent()) {
                winRate = won.getAsDouble() / enquiries.getAsDouble() / PURSUED;
            }
        } else if (won.isPresent()) {
            leads = won.getAsDouble() * MONTHS_PER_YEAR / WEEKS_PER_YEAR / winRate / PURSUED;
        }
        guess.put(LineParameter.LEADS_PER_WEEK, bounded(LineParameter.LEADS_PER_WEEK, leads));
        guess.put(LineParameter.WIN_RATE, bounded(LineParameter.WIN_RATE, winRate));
        double usual = LineParameter.PROSPECTS.defaultFor(type) * scale;
        guess.put(LineParameter.PROSPECTS, Math.rint(Math.max(usual, leads * WEEKS_PER_YEAR * YEARS_OF_PROSPECTS)));
    }

    /** The company's part of its clients' purchases at the start is drawn between a least one and one part of the way up. */
    private void walletShare(Map<LineParameter, Double> guess) {
        OptionalDouble told = answers.get(CompanyNumber.WALLET_SHARE);
        if (told.isPresent()) {
            double high =
                    Math.max(LineParameter.WALLET_SHARE_MAX.defaultFor(type), Math.min(1, told.getAsDouble() + 0.1));
            double half = 0.5 * baseShareMax();
            double low = Math.clamp((told.getAsDouble() - half * high) / (1 - half), 0.02, high - 0.05);
            guess.put(LineParameter.WALLET_SHARE_MIN, MatchedPresent.rounded(LineParameter.WALLET_SHARE_MIN, low));
            guess.put(LineParameter.WALLET_SHARE_MAX, MatchedPresent.rounded(LineParameter.WALLET_SHARE_MAX, high));
        }
    }

    private double meanShare(Map<LineParameter, Double> guess) {
        double low = value(guess, LineParameter.WALLET_SHARE_MIN);
        double high = value(guess, LineParameter.WALLET_SHARE_MAX);
        return Math.max(0.05, low + 0.5 * baseShareMax() * (high - low));
    }

    private static double baseShareMax() {
        return ClientParameter.defaults().get(ClientParameter.BASE_SHARE_MAX);
    }

    private double value(Map<LineParameter, Double> guess, LineParameter parameter) {
        return guess.getOrDefault(parameter, parameter.defaultFor(type));
    }

    /**
     * Spread of ln order value so that the ten largest of so many clients bring a share of the sales. Purchases a year are
     * lognormal: the largest part q of clients brings Φ(σ − Φ⁻¹(1 − q)); the order rate's part of σ² is taken off.
     */
    static double walletSpread(double clients, double topTen) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double part = Math.min(0.95, 10 / Math.max(10.5, clients));
        double share = Math.clamp(topTen, part + 1e-3, 0.99);
        double sigma = normal.inverseCumulativeProbability(1 - part) + normal.inverseCumulativeProbability(share);
        double value = Math.sqrt(Math.max(0.01, sigma * sigma - RATE_VARIANCE));
        return MatchedPresent.rounded(
                LineParameter.WALLET_SPREAD, Math.clamp(value, 0.1, LineParameter.WALLET_SPREAD.max()));
    }

    static double bounded(LineParameter parameter, double value) {
        return MatchedPresent.rounded(parameter, Math.clamp(value, parameter.min(), parameter.max()));
    }
}
