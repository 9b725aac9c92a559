package org.kampus.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.EmployeeSnapshot;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.ReportedHours;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/**
 * A made-up run for tests of what is shown: account managers who push orders, and from a given quarter
 * on clerks who take the orders off them. No model behind it, but every kind of event and figure.
 */
public final class SyntheticRun {

    private static final int WEEKS = 13;

    private final int base;
    private final int clerksFrom;
    private final Random random = new Random(42);
    private final List<ClientEvent> events = new ArrayList<>();
    private final List<ClientState> states = new ArrayList<>();
    private final List<Integer> stages = new ArrayList<>();
    private final List<Integer> dormantSince = new ArrayList<>();
    private double queue = 20;
    private int lost;

    private SyntheticRun(int base, int clerksFrom) {
        this.base = base;
        this.clerksFrom = clerksFrom;
    }

    /**
     * A run with two quarters of history.
     *
     * @param base clients at the start
     * @param quarters quarters played
     * @param clerksFrom first quarter in which operations clerks take the orders
     */
    public static SimulationResult of(int base, int quarters, int clerksFrom) {
        SyntheticRun run = new SyntheticRun(base, clerksFrom);
        for (int i = 0; i < base; i++) {
            run.add(ClientState.ACTIVE);
        }
        List<QuarterResult> history = List.of(run.quarter(-1), run.quarter(0));
        List<QuarterResult> played = new ArrayList<>();
        for (int q = 1; q <= quarters; q++) {
            played.add(run.quarter(q));
        }
        run.events.sort(Comparator.comparingDouble(ClientEvent::time));
        Scenario scenario = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 0, 1));
        SimulationInput input = SimulationInput.steady(scenario, 1, scenario.startingPlan(), quarters);
        return new SimulationResult(input, history, played, run.events, "0123456789abcdef".repeat(4));
    }

    private int add(ClientState state) {
        states.add(state);
        stages.add(0);
        dormantSince.add(0);
        return states.size() - 1;
    }

    private QuarterResult quarter(int number) {
        boolean clerks = number >= clerksFrom;
        int activeAtStart = count(ClientState.ACTIVE);
        List<Integer> atStart = new ArrayList<>();
        for (int c = 0; c < states.size(); c++) {
            if (states.get(c) == ClientState.ACTIVE) {
                atStart.add(c);
            }
        }
        List<Departure> departures = new ArrayList<>();
        List<WeekReport> weeks = new ArrayList<>();
        for (int w = 0; w < WEEKS; w++) {
            weeks.add(week((number - 1) * WEEKS + w, clerks, departures));
        }
        int kept = (int) atStart.stream()
                .filter(c -> states.get(c) == ClientState.ACTIVE)
                .count();
        List<ClientSnapshot> clients = new ArrayList<>();
        for (int c = 0; c < states.size(); c++) {
            ClientState state = states.get(c);
            if (state != ClientState.NEVER_WON && state != ClientState.WRITTEN_OFF) {
                clients.add(snapshot(c, state, clerks));
            }
        }
        List<EmployeeSnapshot> employees = new ArrayList<>();
        for (int e = 0; e < 8; e++) {
            Role role = e == 0
                    ? Role.HUNTER
                    : e == 1 ? Role.BACK_OFFICE : clerks && e < 4 ? Role.OPERATIONS_CLERK : Role.ACCOUNT_MANAGER;
            employees.add(new EmployeeSnapshot(e, role, 60 + e, 0, role == Role.ACCOUNT_MANAGER ? base / 5 : 0));
        }
        double wait = clerks ? 0.45 : 1.3;
        return new QuarterResult(
                number,
                weeks,
                clients,
                employees,
                departures,
                activeAtStart,
                kept,
                wait,
                wait * 2.2,
                0.72,
                ReportedHours.none(),
                List.of());
    }

    private ClientSnapshot snapshot(int client, ClientState state, boolean clerks) {
        return new ClientSnapshot(
                client,
                state,
                classOf(client),
                0.7,
                10,
                clerks ? 0.52 : 0.47,
                0.5,
                0.7,
                clerks ? 0.5 : 0.3,
                0.4,
                yearly(client),
                yearly(client) * 0.5,
                4,
                0);
    }

    private ClientClass classOf(int client) {
        return ClientClass.ofRank((client * 0.618034) % 1);
    }

    private double yearly(int client) {
        return 400.0 * (4 - classOf(client).ordinal()) * (4 - classOf(client).ordinal());
    }

    private int count(ClientState state) {
        return (int) states.stream().filter(s -> s == state).count();
    }

    private void event(int client, double time, EventKind kind, double value) {
        events.add(new ClientEvent(client, time, kind, value, 4));
    }

    private WeekReport week(int index, boolean clerks, List<Departure> departures) {
        double[] company = new double[Measure.values().length];
        arrivals(index, company);
        sales(index, company);
        regulars(index, clerks, company, departures);
        queue = Math.max(3, queue + (clerks ? -6 : 1.1));
        double[][] roles = new double[RoleMeasure.values().length][Role.values().length];
        double[][] functions = new double[FunctionMeasure.values().length][SalesFunction.values().length];
        double[][] hours = new double[Role.values().length][SalesFunction.values().length];
        people(clerks, roles, hours);
        functions(clerks, functions, hours);
        company[Measure.ACTIVE_CLIENTS.ordinal()] = count(ClientState.ACTIVE);
        company[Measure.DORMANT_CLIENTS.ordinal()] = count(ClientState.DORMANT);
        company[Measure.WRITTEN_OFF_CLIENTS.ordinal()] = lost;
        company[Measure.OPEN_SALES.ordinal()] = count(ClientState.IN_SALE);
        company[Measure.LEADS_WAITING.ordinal()] = count(ClientState.LEAD);
        company[Measure.SHARE_OF_WALLET.ordinal()] = clerks ? 0.50 : 0.46;
        company[Measure.SATISFACTION.ordinal()] = clerks ? 0.7 : 0.6;
        company[Measure.CLIENT_BASE_VALUE.ordinal()] = base * (clerks ? 1000 : 950);
        company[Measure.GROSS_PROFIT.ordinal()] =
                0.22 * (company[Measure.REVENUE_NEW.ordinal()] + company[Measure.REVENUE_EXISTING.ordinal()]);
        company[Measure.PAYROLL.ordinal()] = clerks ? 270 : 290;
        company[Measure.FIXED_COSTS.ordinal()] = 150;
        return new WeekReport(index + 1, company, roles, functions, hours);
    }

    private void arrivals(int index, double[] company) {
        int leads = 3 + random.nextInt(5);
        company[Measure.LEADS.ordinal()] = leads;
        for (int i = 0; i < leads; i++) {
            event(add(ClientState.LEAD), index + random.nextDouble(), EventKind.LEAD_ARRIVED, 0);
        }
    }

    private void sales(int index, double[] company) {
        for (int c = base; c < states.size(); c++) {
            double time = index + 0.999 * random.nextDouble();
            switch (states.get(c)) {
                case LEAD -> {
                    int dice = random.nextInt(10);
                    if (dice < 4) {
                        change(c, ClientState.QUALIFIED, time, EventKind.QUALIFIED, 0.7);
                    } else if (dice < 6) {
                        change(c, ClientState.NEVER_WON, time, EventKind.REFUSED, 0.3);
                    } else if (dice < 7) {
                        change(c, ClientState.IN_DIARY, time, EventKind.NOTED_FOR_LATER, 20);
                    }
                }
                case QUALIFIED -> {
                    if (random.nextInt(3) == 0) {
                        change(c, ClientState.IN_SALE, time, EventKind.SALE_STARTED, 0);
                        company[Measure.SALES_STARTED.ordinal()]++;
                    }
                }
                case IN_SALE -> {
                    if (stages.get(c) < 5) {
                        stages.set(c, stages.get(c) + 1);
                        event(c, time, EventKind.STAGE_FINISHED, stages.get(c));
                    } else if (random.nextInt(3) == 0) {
                        change(c, ClientState.ACTIVE, time, EventKind.SALE_WON, 0.3);
                        company[Measure.SALES_WON.ordinal()]++;
                        company[Measure.REVENUE_NEW.ordinal()] += 150;
                    } else {
                        change(c, ClientState.NEVER_WON, time, EventKind.SALE_LOST, 0.3);
                        company[Measure.SALES_LOST.ordinal()]++;
                    }
                }
                default -> {}
            }
        }
    }

    private void change(int client, ClientState state, double time, EventKind kind, double value) {
        states.set(client, state);
        event(client, time, kind, value);
    }

    private void regulars(int index, boolean clerks, double[] company, List<Departure> departures) {
        double tolerance = 1;
        for (int c = 0; c < states.size(); c++) {
            double time = index + 0.9 * random.nextDouble();
            if (states.get(c) == ClientState.ACTIVE) {
                if (random.nextDouble() < 0.2) {
                    double wait = (clerks ? 0.45 : 1.3) * (0.3 + 1.5 * random.nextDouble());
                    event(c, time, EventKind.ORDER_PLACED, yearly(c) / 10);
                    event(c, time + wait, wait > tolerance ? EventKind.ORDER_LATE : EventKind.ORDER_DELIVERED, wait);
                    company[Measure.ORDERS_PLACED.ordinal()]++;
                    company[Measure.ORDERS_DELIVERED.ordinal()]++;
                    company[Measure.ORDERS_LATE.ordinal()] += wait > tolerance ? 1 : 0;
                    company[Measure.ORDER_WAIT_SUM.ordinal()] += wait;
                    company[Measure.REVENUE_EXISTING.ordinal()] += yearly(c) / 10;
                }
                if (random.nextDouble() < (clerks ? 0.3 : 0.08)) {
                    event(c, time, EventKind.TOUCH, 0.6);
                    company[Measure.TOUCHES.ordinal()]++;
                }
                if (random.nextDouble() < 0.02) {
                    event(c, time, EventKind.RIVAL_ATTACK, 0.02);
                    company[Measure.RIVAL_ATTACKS.ordinal()]++;
                }
                if (random.nextDouble() < 0.01) {
                    event(c, time, EventKind.ERROR, 0);
                    event(c, time + 0.5, EventKind.PROBLEM_RESOLVED, 0.5);
                    company[Measure.ERRORS.ordinal()]++;
                }
                if (random.nextDouble() < (clerks ? 0.002 : 0.005)) {
                    leave(c, index, time, departures);
                    company[Measure.WENT_DORMANT.ordinal()]++;
                }
            } else if (states.get(c) == ClientState.DORMANT && index > dormantSince.get(c)) {
                if (random.nextDouble() < 0.03) {
                    change(c, ClientState.ACTIVE, time, EventKind.WON_BACK, 0.3);
                    company[Measure.WON_BACK.ordinal()]++;
                } else if (random.nextDouble() < 0.03) {
                    change(c, ClientState.WRITTEN_OFF, time, EventKind.WRITTEN_OFF, index - dormantSince.get(c));
                    company[Measure.WRITTEN_OFF.ordinal()]++;
                    lost++;
                }
            }
        }
    }

    private void leave(int client, int index, double time, List<Departure> departures) {
        change(client, ClientState.DORMANT, time, EventKind.WENT_DORMANT, 0.01);
        dormantSince.set(client, index);
        List<Double> shares = client % 3 == 0
                ? List.of(0.3, 0.45, 0.05, 0.0, 0.0, 0.1, 0.05, 0.05, 0.0, 0.0, 0.0, 0.0)
                : List.of(0.25, 0.1, 0.05, 0.0, 0.0, 0.4, 0.1, 0.05, 0.05, 0.0, 0.0, 0.0);
        departures.add(new Departure(client, index + 1, yearly(client), 0.01, shares));
    }

    private void people(boolean clerks, double[][] roles, double[][] hours) {
        int managers = clerks ? 4 : 6;
        staff(roles, Role.HUNTER, 1, 26, 24, 27);
        staff(roles, Role.BACK_OFFICE, 1, 26, 18, 19);
        staff(roles, Role.ACCOUNT_MANAGER, managers, managers * 26, managers * 25, managers * (clerks ? 25 : 31));
        work(hours, Role.HUNTER, SalesFunction.FIRST_SALE, 20);
        work(hours, Role.HUNTER, SalesFunction.QUALIFY, 4);
        work(hours, Role.BACK_OFFICE, SalesFunction.PAPERWORK, 18);
        if (clerks) {
            staff(roles, Role.OPERATIONS_CLERK, 2, 54, 47, 49);
            work(hours, Role.OPERATIONS_CLERK, SalesFunction.PROCESS_ORDERS, 45);
            work(hours, Role.ACCOUNT_MANAGER, SalesFunction.CARE, 45);
            work(hours, Role.ACCOUNT_MANAGER, SalesFunction.GROW_ACCOUNT, 40);
            work(hours, Role.ACCOUNT_MANAGER, SalesFunction.RESOLVE_PROBLEMS, 8);
        } else {
            work(hours, Role.ACCOUNT_MANAGER, SalesFunction.PROCESS_ORDERS, 120);
            work(hours, Role.ACCOUNT_MANAGER, SalesFunction.CARE, 14);
            work(hours, Role.ACCOUNT_MANAGER, SalesFunction.GROW_ACCOUNT, 3);
            work(hours, Role.ACCOUNT_MANAGER, SalesFunction.RESOLVE_PROBLEMS, 9);
        }
    }

    private void functions(boolean clerks, double[][] functions, double[][] hours) {
        queue(functions, SalesFunction.PROCESS_ORDERS, queue, 1.6);
        queue(functions, SalesFunction.CARE, clerks ? 12 : 60, 0.6);
        queue(functions, SalesFunction.QUALIFY, 5, 0.5);
        queue(functions, SalesFunction.PAPERWORK, 9, 0.4);
        for (SalesFunction function : SalesFunction.values()) {
            for (Role role : Role.values()) {
                functions[FunctionMeasure.HOURS.ordinal()][function.ordinal()] +=
                        hours[role.ordinal()][function.ordinal()];
            }
            functions[FunctionMeasure.COMPLETED.ordinal()][function.ordinal()] = 10;
            functions[FunctionMeasure.WAIT_SUM.ordinal()][function.ordinal()] = clerks ? 3 : 8;
        }
    }

    private static void queue(double[][] functions, SalesFunction function, double tasks, double hours) {
        functions[FunctionMeasure.QUEUE.ordinal()][function.ordinal()] = tasks;
        functions[FunctionMeasure.QUEUE_HOURS.ordinal()][function.ordinal()] = tasks * hours;
    }

    private static void staff(double[][] roles, Role role, int people, double available, double worked, double asked) {
        roles[RoleMeasure.PEOPLE.ordinal()][role.ordinal()] = people;
        roles[RoleMeasure.HOURS_AVAILABLE.ordinal()][role.ordinal()] = available;
        roles[RoleMeasure.HOURS_WORKED.ordinal()][role.ordinal()] = worked;
        roles[RoleMeasure.HOURS_SWITCHING.ordinal()][role.ordinal()] = 1;
        roles[RoleMeasure.HOURS_ASKED.ordinal()][role.ordinal()] = asked;
    }

    private static void work(double[][] hours, Role role, SalesFunction function, double value) {
        hours[role.ordinal()][function.ordinal()] = value;
    }
}
