package org.kampus.simulation.week;

import java.util.ArrayList;
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
import org.kampus.simulation.api.SecondOrders;
import org.kampus.simulation.api.WeekReport;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.QuarterRecord;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tasks;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** Gathers what a quarter's result needs beyond the weekly reports. */
final class QuarterReport {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Streams streams;
    private final QuarterRecord record;
    private final KeyAccountChoice choice;
    private final ClientFigures figures;

    private static final ClientState[] STATES = ClientState.values();
    private static final ClientClass[] CLASSES = ClientClass.values();

    QuarterReport(World world, KeyAccountChoice choice, ClientFigures figures) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.streams = world.streams;
        this.record = world.record;
        this.choice = choice;
        this.figures = figures;
    }

    /** Remembers who is active when the quarter starts. */
    void begin() {
        record.begin(course.weekStart());
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.ACTIVE)) {
                record.activeAtStart.set(i);
            }
        }
    }

    /** The quarter's result. */
    QuarterResult end(int number, boolean profiled) {
        double[] waits = record.sortedWaits();
        int kept = 0;
        for (int i = record.activeAtStart.nextSetBit(0); i >= 0; i = record.activeAtStart.nextSetBit(i + 1)) {
            kept += clients.is(i, ClientState.ACTIVE) ? 1 : 0;
        }
        return new QuarterResult(
                number,
                record.weeks,
                clients(),
                employees(),
                record.departures,
                record.activeAtStart.cardinality(),
                kept,
                quantile(waits, 0.5),
                quantile(waits, 0.9),
                secondToFirst(),
                reportedHours(number, record.weeks),
                profiled ? choice.profiles() : List.of());
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
        return course.plan.timeStudy()
                ? ReportedHours.observed(records, real)
                : ReportedHours.reported(records, guessed(records, real, streams.reports(number)));
    }

    /** Of hours people report the part their records hold, and the rest of it by guess. */
    private double[][] guessed(double completeness, double[][] real, long key) {
        double spread = rules.get(OrganisationParameter.REPORT_NOISE) * (1 - completeness);
        double[][] told = new double[real.length][Tasks.FUNCTIONS];
        for (int role = 0; role < told.length; role++) {
            for (int f = 0; f < Tasks.FUNCTIONS; f++) {
                double z = Draws.normal(key, Streams.figure(role, f), Purpose.REPORT);
                told[role][f] = real[role][f] * completeness * Elementary.exp(spread * z - spread * spread / 2);
            }
        }
        return told;
    }

    private static double quantile(double[] waits, double share) {
        return waits.length == 0 ? 0 : waits[(int) Math.min(waits.length - 1, share * waits.length)];
    }

    private double secondToFirst() {
        double window = SecondOrders.of(rules.scenario).weeks() * World.DAYS_PER_WEEK;
        double cohort = QuarterResult.COHORT_WEEKS * World.DAYS_PER_WEEK;
        double now = course.weekStart();
        int first = 0;
        int second = 0;
        for (int i = 0; i < clients.size(); i++) {
            double wonAt = clients.wonAt[i];
            if (clients.line[i] == 0 && wonAt >= now - window - cohort && wonAt < now - window && wonAt >= 0) {
                first++;
                second += clients.secondOrderAt[i] <= wonAt + window ? 1 : 0;
            }
        }
        return first < QuarterResult.FEWEST_NEW_CLIENTS ? Double.NaN : (double) second / first;
    }

    private List<ClientSnapshot> clients() {
        List<ClientSnapshot> list = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            ClientState state = STATES[clients.state[i]];
            boolean over = state == ClientState.NEVER_WON || state == ClientState.WRITTEN_OFF;
            if (over && (clients.since[i] < record.startDay || state == ClientState.NEVER_WON)) {
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
                    figures.yearlyRevenue(i),
                    active ? figures.expectedValue(i) : 0,
                    clients.owner[i] >= 0 ? staff.position(clients.owner[i]).employee : -1,
                    clients.line[i]));
        }
        return list;
    }

    private List<EmployeeSnapshot> employees() {
        List<EmployeeSnapshot> list = new ArrayList<>();
        for (Position position : staff.positions) {
            if (position.works()) {
                list.add(new EmployeeSnapshot(
                        position.employee,
                        position.role,
                        course.week - position.hiredInWeek,
                        position.hunterLiking,
                        position.clients));
            }
        }
        return list;
    }
}
