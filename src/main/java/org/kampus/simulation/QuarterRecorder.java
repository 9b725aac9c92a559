package org.kampus.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kampus.market.ClientClass;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EmployeeSnapshot;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.ReportedHours;
import org.kampus.simulation.api.WeekReport;

/** Gathers what a quarter's result needs beyond the weekly reports. */
final class QuarterRecorder {

    private static final ClientState[] STATES = ClientState.values();
    private static final ClientClass[] CLASSES = ClientClass.values();

    private final World world;
    private final BitSet activeAtStart = new BitSet();
    private double[] waits = new double[256];
    private int waitCount;
    private double startDay;

    QuarterRecorder(World world) {
        this.world = world;
    }

    /** Remembers who is active when the quarter starts. */
    void begin() {
        waitCount = 0;
        startDay = world.weekStart();
        activeAtStart.clear();
        for (int i = 0; i < world.clients.size(); i++) {
            if (world.clients.is(i, ClientState.ACTIVE)) {
                activeAtStart.set(i);
            }
        }
        world.dynamics.takeDepartures();
    }

    void orderWaited(double weeks) {
        if (waitCount == waits.length) {
            waits = Arrays.copyOf(waits, waitCount * 2);
        }
        waits[waitCount++] = weeks;
    }

    /** The quarter's result. */
    QuarterResult end(int number, List<WeekReport> weeks) {
        Arrays.sort(waits, 0, waitCount);
        int kept = 0;
        for (int i = activeAtStart.nextSetBit(0); i >= 0; i = activeAtStart.nextSetBit(i + 1)) {
            kept += world.clients.is(i, ClientState.ACTIVE) ? 1 : 0;
        }
        return new QuarterResult(
                number,
                weeks,
                clients(),
                employees(),
                world.dynamics.takeDepartures(),
                activeAtStart.cardinality(),
                kept,
                quantile(0.5),
                quantile(0.9),
                secondToFirst(),
                reportedHours(number, weeks),
                world.keyAccounts.profiles());
    }

    private ReportedHours reportedHours(int number, List<WeekReport> weeks) {
        Role[] roles = Role.values();
        SalesFunction[] functions = SalesFunction.values();
        double[][] real = new double[roles.length][functions.length];
        double records = 0;
        for (WeekReport week : weeks) {
            records += week.get(Measure.RECORDS_COMPLETENESS) / weeks.size();
            for (Role role : roles) {
                for (SalesFunction function : functions) {
                    real[role.ordinal()][function.ordinal()] += week.hours(role, function);
                }
            }
        }
        return world.plan.timeStudy()
                ? ReportedHours.observed(records, real)
                : ReportedHours.reported(
                        records, guessed(records, real, Draws.key(world.seed, Purpose.REPORT, number)));
    }

    /** Of hours people report the part their records hold, and the rest of it by guess. */
    private double[][] guessed(double completeness, double[][] real, long key) {
        double spread = world.rules.get(OrganisationParameter.REPORT_NOISE) * (1 - completeness);
        double[][] told = new double[real.length][Tasks.FUNCTIONS];
        for (int role = 0; role < told.length; role++) {
            for (int f = 0; f < Tasks.FUNCTIONS; f++) {
                double z = Draws.normal(key, role * Tasks.FUNCTIONS + f, Purpose.REPORT);
                told[role][f] = real[role][f] * completeness * Elementary.exp(spread * z - spread * spread / 2);
            }
        }
        return told;
    }

    private double quantile(double share) {
        return waitCount == 0 ? 0 : waits[(int) Math.min(waitCount - 1, share * waitCount)];
    }

    private double secondToFirst() {
        Clients clients = world.clients;
        double half = QuarterResult.SECOND_ORDER_WINDOW / 2.0 * World.DAYS_PER_WEEK;
        double now = world.weekStart();
        int first = 0;
        int second = 0;
        for (int i = 0; i < clients.size(); i++) {
            double wonAt = clients.wonAt[i];
            if (wonAt >= now - 2 * half && wonAt < now - half && wonAt >= 0) {
                first++;
                second += clients.secondOrderAt[i] <= wonAt + half ? 1 : 0;
            }
        }
        return first < QuarterResult.FEWEST_NEW_CLIENTS ? Double.NaN : (double) second / first;
    }

    private List<ClientSnapshot> clients() {
        Clients clients = world.clients;
        List<ClientSnapshot> list = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            ClientState state = STATES[clients.state[i]];
            boolean over = state == ClientState.NEVER_WON || state == ClientState.WRITTEN_OFF;
            if (over && (clients.since[i] < startDay || state == ClientState.NEVER_WON)) {
                continue;
            }
            boolean active = state == ClientState.ACTIVE;
            list.add(new ClientSnapshot(
                    i,
                    state,
                    CLASSES[clients.clientClass[i]],
                    clients.fit[i],
                    clients.orderRate[i] * World.WEEKS_PER_YEAR,
                    clients.share[i],
                    clients.breadth[i],
                    clients.satisfaction[i],
                    clients.personBond[i],
                    clients.firmBond[i],
                    world.dynamics.yearlyRevenue(i),
                    active ? world.dynamics.expectedValue(i) : 0,
                    clients.owner[i] >= 0 ? world.position(clients.owner[i]).employee : -1,
                    clients.line[i]));
        }
        return list;
    }

    private List<EmployeeSnapshot> employees() {
        List<EmployeeSnapshot> list = new ArrayList<>();
        for (Position position : world.positions) {
            if (position.works()) {
                list.add(new EmployeeSnapshot(
                        position.employee,
                        position.role,
                        world.week - position.hiredInWeek,
                        position.hunterLiking,
                        position.clients));
            }
        }
        return list;
    }
}
