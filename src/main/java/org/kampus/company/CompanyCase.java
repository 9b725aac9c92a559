package org.kampus.company;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kampus.insight.WorkloadForecast;
import org.kampus.market.ClientClass;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioReader;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;

/** The case that answers make: first by arithmetic, then with what the solver found. */
public final class CompanyCase {

    /**
     * Forecast load of people whose hours an order takes were not told. Switching, learning and work that comes in bursts add
     * about as much again as half of it: they are four fifths busy in the simulated year.
     */
    private static final double USUAL_LOAD = 0.5;

    private static final double FULL_LOAD = 0.95;

    /** Care is halved at most so often that this part is left of it. */
    private static final double LEAST_CARE = 0.25;

    /** Part of the usual hours of a first sale that it takes at least. */
    private static final double LEAST_SALE = 0.25;

    /** How far the hours of an order may be from what is usual in a sale type, as a factor. */
    private static final double FARTHEST_HOURS = 5;

    private static final List<LineParameter> HOURS = List.of(
            LineParameter.HOURS_PER_ORDER,
            LineParameter.DOCUMENT_HOURS_PER_ORDER,
            LineParameter.SUPPORT_HOURS_PER_ORDER);

    private final String id;
    private final CompanyAnswers answers;
    private final CompanyParameters numbers;
    private final Map<LineParameter, Double> guess;
    private double care = 1;

    /**
     * The case of answers.
     *
     * @param id of the case: lower-case letters, digits and hyphens
     * @throws IllegalArgumentException if nobody works in sales, or the company lives on single projects: a handful of events
     *     a year is luck, and no present can be matched by it
     */
    public CompanyCase(String id, CompanyAnswers answers) {
        if (answers.people() == 0) {
            throw new IllegalArgumentException("nobody works in sales; maybe the eighth question is open");
        }
        if (answers.type() == SaleType.STRATEGIC) {
            throw new IllegalArgumentException("a company of single projects has no present that can be matched");
        }
        this.id = id;
        this.answers = answers;
        this.numbers = new CompanyParameters(answers);
        this.guess = numbers.guess();
        boolean hoursTold = answers.get(CompanyNumber.HOURS_PER_ORDER).isPresent();
        if (!hoursTold) {
            hours(0.5);
        }
        fitSale();
        if (!hoursTold) {
            fitHours();
        }
        fitCare();
    }

    /** What the first decision shall show. */
    public Map<CompanyFact, Double> wishes() {
        return numbers.wishes();
    }

    /** Facts that were said; the other wishes are as usual in the sale type. */
    public Set<CompanyFact> said() {
        return numbers.said();
    }

    /** The case as arithmetic makes it. */
    public Scenario draft() {
        return read(text(Map.of()));
    }

    /**
     * Finds the parameters by which the first decision shows what was said.
     *
     * @throws org.kampus.simulation.api.RunCancelled if it was stopped
     */
    public MatchedPresent match(MatchProgress progress) {
        return new MatchToday(draft(), wishes(), numbers.movers(), progress).solve();
    }

    /** The file of the case with what the solver found. */
    public String text(MatchedPresent match) {
        return text(match.parameters());
    }

    /** Hours asked and available in the case as arithmetic makes it. */
    public WorkloadForecast workload() {
        return workload(draft());
    }

    /** Hours asked and available in a case of these answers. */
    public WorkloadForecast workload(Scenario scenario) {
        return WorkloadForecast.of(scenario, scenario.startingPlan(), clients(scenario));
    }

    private String text(Map<LineParameter, Double> found) {
        Map<LineParameter, Double> all = new EnumMap<>(LineParameter.class);
        all.putAll(guess);
        all.putAll(found);
        return new CompanyCaseText(id, answers, numbers, all, care).yaml();
    }

    private Scenario read(String text) {
        CatalogEntry entry = new ScenarioReader().read(id, text, null);
        return entry.scenario()
                .orElseThrow(
                        () -> new IllegalStateException("answers made a case that is not sound: " + entry.problems()));
    }

    /**
     * Nobody said how long an order takes: so long that no role has more to do than it usually has, and, where an order
     * cannot be short enough for that, with less care.
     */
    private void fitHours() {
        hours(1);
        Map<Role, Double> whole = workload().asked();
        hours(0.5);
        Map<Role, Double> half = workload().asked();
        double factor = FARTHEST_HOURS;
        for (Map.Entry<Role, Double> hours : workload().available().entrySet()) {
            double asked = whole.getOrDefault(hours.getKey(), 0.0);
            double orders = 2 * (asked - half.getOrDefault(hours.getKey(), 0.0));
            if (orders > 0.02 * hours.getValue()) {
                factor = Math.min(factor, (USUAL_LOAD * hours.getValue() - asked + orders) / orders);
            }
        }
        hours(Math.clamp(factor, 1 / FARTHEST_HOURS, FARTHEST_HOURS));
    }

    /** Nobody is asked for the hours of a first sale: those of the sale type, or as few as let the sellers win whom they lose. */
    private void fitSale() {
        Set<Role> sellers = DivisionOfWork.of(answers).getOrDefault(SalesFunction.FIRST_SALE, Set.of());
        double hours = LineParameter.SALE_HOURS.defaultFor(answers.type());
        double least = LEAST_SALE * hours;
        while (hours > least && sellers.stream().anyMatch(role -> workload().load(role) > USUAL_LOAD)) {
            hours /= Math.sqrt(2);
            guess.put(LineParameter.SALE_HOURS, CompanyParameters.bounded(LineParameter.SALE_HOURS, hours));
        }
    }

    /** Touches and growth hours that leave the people time for the rest: norms of the sale type, or a half, or a quarter. */
    private void fitCare() {
        while (care > LEAST_CARE && mostLoad() > FULL_LOAD) {
            care /= 2;
        }
    }

    private double mostLoad() {
        WorkloadForecast forecast = workload();
        return answers.staffed().stream().mapToDouble(forecast::load).max().orElse(0);
    }

    private void hours(double factor) {
        for (LineParameter parameter : HOURS) {
            double value = factor * parameter.defaultFor(answers.type());
            guess.put(parameter, CompanyParameters.bounded(parameter, value));
        }
    }

    /** The clients as far as arithmetic knows them: all alike but for their class. */
    private static List<ClientSnapshot> clients(Scenario scenario) {
        SaleLine line = scenario.mainLine();
        int count = (int) line.get(LineParameter.CLIENTS_AT_START);
        double ordersPerYear = line.get(LineParameter.ORDERS_PER_WEEK) * CompanyParameters.WEEKS_PER_YEAR;
        List<ClientSnapshot> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double rank = (i + 0.5) / count;
            ClientClass clientClass = rank < 0.1
                    ? ClientClass.A
                    : rank < 0.3 ? ClientClass.B : rank < 0.6 ? ClientClass.C : ClientClass.D;
            clients.add(new ClientSnapshot(
                    i, ClientState.ACTIVE, clientClass, 1, ordersPerYear, 1, 1, 1, 0, 0, 0, 0, -1, 0));
        }
        return clients;
    }

    /** Everybody who may be employed: who is, and the usual roles of the sale type. */
    static List<Role> roles(CompanyAnswers answers) {
        List<Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean usual = switch (role) {
                case ORDER_DESK -> answers.type() == SaleType.TRANSACTIONAL;
                case PROJECT_MANAGER -> answers.type().hasProjects();
                case SUPPORT -> answers.type() != SaleType.TRANSACTIONAL;
                case OPERATIONS_CLERK -> !answers.type().hasProjects();
                default -> true;
            };
            if (usual || answers.people(role) > 0) {
                roles.add(role);
            }
        }
        return roles;
    }
}
