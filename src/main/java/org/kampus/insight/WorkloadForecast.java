package org.kampus.insight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.MarketPay;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.TaskFamily;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;

/**
 * Expected hours of work a week under a plan, before it is played: arithmetic of tasks and hours, no
 * simulation. Queues, quits and changes of the client base are what the simulation adds.
 *
 * @param asked hours asked for a week, by role
 * @param available hours available a week after meetings, absence and training, by role
 * @param byFunction hours a week by function
 * @param uncovered functions with work that no employed person does or helps with
 */
public record WorkloadForecast(
        Map<Role, Double> asked,
        Map<Role, Double> available,
        Map<SalesFunction, Double> byFunction,
        Set<SalesFunction> uncovered) {

    private static final double WEEKS_PER_MONTH = 52.0 / 12;

    /** Part of a sale's hours that goes into establishing the relationship (stage A). */
    private static final double ESTABLISHING = 0.2;

    /** Part of the accepted leads that does not go cold before a seller has room. */
    private static final double STILL_WARM = 0.85;

    /** Part of the leads noted for later that comes back within the time a plan looks ahead. */
    private static final double BACK_FROM_DIARY = 0.5;

    /** Copies the maps. */
    public WorkloadForecast {
        asked = Map.copyOf(asked);
        available = Map.copyOf(available);
        byFunction = Map.copyOf(byFunction);
        uncovered = Set.copyOf(uncovered);
    }

    /**
     * The forecast for a plan.
     *
     * @param scenario the case, for the hours that tasks take
     * @param plan the plan
     * @param clients the clients as they stand now
     */
    public static WorkloadForecast of(Scenario scenario, OperatingPlan plan, List<ClientSnapshot> clients) {
        Map<SalesFunction, Double> work = work(scenario, plan, clients);
        Map<Role, Double> available = new EnumMap<>(Role.class);
        Map<Role, Double> asked = new EnumMap<>(Role.class);
        double hoursPerPerson = hoursPerPerson(scenario, plan);
        for (Role role : plan.structure().staffedRoles()) {
            available.put(role, plan.structure().headcount(role) * hoursPerPerson);
            asked.put(role, 0.0);
        }
        Set<SalesFunction> uncovered = EnumSet.noneOf(SalesFunction.class);
        work.forEach((function, hours) -> {
            if (hours > 0 && !plan.structure().isCovered(function)) {
                uncovered.add(function);
            } else if (!share(scenario, plan, function, Involvement.DOES, hours, asked)) {
                share(scenario, plan, function, Involvement.HELPS, hours, asked);
            }
        });
        return new WorkloadForecast(asked, available, work, uncovered);
    }

    /** Hours asked as a share of hours available; 0 for a role without people and work. */
    public double load(Role role) {
        double want = asked.getOrDefault(role, 0.0);
        double have = available.getOrDefault(role, 0.0);
        return have > 0 ? want / have : want > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    private static double hoursPerPerson(Scenario scenario, OperatingPlan plan) {
        var people = scenario.organisation();
        double overhead = people.get(OrganisationParameter.OVERHEAD)
                + people.get(OrganisationParameter.CONTROL_OVERHEAD) * plan.control();
        double training = plan.trainingHoursPerMonth() / WEEKS_PER_MONTH;
        double net = people.get(OrganisationParameter.CONTRACT_HOURS) * (1 - overhead) - training;
        return Math.max(0, net) * (1 - people.get(OrganisationParameter.ABSENCE));
    }

    /**
     * Pace of people a year after the start: who spreads his experience over more kinds of work is slower in each. Without the
     * effects of liking and coaching.
     */
    private static double skill(Scenario scenario, OperatingPlan plan, Role role, SalesFunction function) {
        Set<TaskFamily> families = EnumSet.noneOf(TaskFamily.class);
        for (SalesFunction other : SalesFunction.values()) {
            if (plan.structure().involvement(other, role) == Involvement.DOES) {
                families.add(other.family());
            }
        }
        var people = scenario.organisation();
        double start = people.get(OrganisationParameter.EXPERIENCE_AT_START);
        double year = 52 * hoursPerPerson(scenario, plan);
        double all = start + year;
        double own = families.contains(function.family()) ? start / families.size() : 0;
        double[] shares = MarketPay.expectedShares(plan.structure(), role);
        for (SalesFunction same : SalesFunction.values()) {
            own += same.family() == function.family() ? year * shares[same.ordinal()] : 0;
        }
        double other = Math.min(people.get(OrganisationParameter.EXPERIENCE_TRANSFER_MOST), all - own);
        double experience = own + people.get(OrganisationParameter.EXPERIENCE_TRANSFER) * other;
        double floor = people.get(OrganisationParameter.SKILL_FLOOR);
        double learnt = 1 - Math.exp(-experience / people.get(OrganisationParameter.LEARNING_HOURS));
        double skill = floor + (1 - floor) * learnt;
        if (function.family() != TaskFamily.SUPPORT) {
            return skill;
        }
        double part = all > 0 ? own / all : 0;
        double ceiling = people.get(OrganisationParameter.TECHNICAL_CEILING);
        return Math.min(skill, ceiling + (1 - ceiling) * part * part * (3 - 2 * part));
    }

    private static boolean share(
            Scenario scenario,
            OperatingPlan plan,
            SalesFunction function,
            Involvement involvement,
            double hours,
            Map<Role, Double> asked) {
        int people = 0;
        for (Role role : plan.structure().staffedRoles()) {
            if (plan.structure().involvement(function, role) == involvement) {
                people += plan.structure().headcount(role);
            }
        }
        if (people == 0) {
            return false;
        }
        for (Role role : plan.structure().staffedRoles()) {
            if (plan.structure().involvement(function, role) == involvement) {
                asked.merge(
                        role,
                        hours * plan.structure().headcount(role) / people / skill(scenario, plan, role, function),
                        Double::sum);
            }
        }
        return true;
    }

    private static Map<SalesFunction, Double> work(
            Scenario scenario, OperatingPlan plan, List<ClientSnapshot> clients) {
        Map<SalesFunction, Double> work = new EnumMap<>(SalesFunction.class);
        for (int l = 0; l < scenario.lines().size(); l++) {
            lineWork(scenario, plan, clients, l).forEach((function, hours) -> work.merge(function, hours, Double::sum));
        }
        return work;
    }

    /** Hours a week in one line of business; the second line also gets orders of the main line's clients. */
    private static Map<SalesFunction, Double> lineWork(
            Scenario scenario, OperatingPlan plan, List<ClientSnapshot> clients, int number) {
        SaleLine line = scenario.lines().get(number);
        double fromMainLine = number == 0 ? 0 : line.get(LineParameter.PROJECTS_PER_MAIN_CLIENT);
        double orders = 0;
        double touchHours = 0;
        double growthHours = 0;
        int dormant = 0;
        for (ClientSnapshot client : clients) {
            if (client.line() != number) {
                orders += client.line() == 0 && client.state() == ClientState.ACTIVE ? fromMainLine : 0;
            } else if (client.state() == ClientState.ACTIVE) {
                orders += client.ordersPerYear() / 52;
                touchHours += plan.care().touches(client.clientClass())
                        / WEEKS_PER_MONTH
                        * line.get(LineParameter.HOURS_PER_TOUCH);
                growthHours += plan.care().growthHours(client.clientClass()) / WEEKS_PER_MONTH;
            } else if (client.state() == ClientState.DORMANT) {
                dormant++;
            }
        }
        double leads = line.get(LineParameter.LEADS_PER_WEEK);
        double accepted = leads * acceptedShare(scenario, plan.minimumFit());
        double ready = line.get(LineParameter.TIMELY_SHARE);
        boolean diary = plan.structure().isCovered(SalesFunction.CHECK_TIMELINESS);
        double sales = accepted * STILL_WARM * (diary ? ready + (1 - ready) * BACK_FROM_DIARY : 1);
        double won = sales * line.get(LineParameter.WIN_RATE);
        double saleHours = sales * line.get(LineParameter.SALE_HOURS);
        double handoverHours = plan.handover().manner() == HandoverRule.Manner.SCRIPT
                ? line.get(LineParameter.HANDOVER_HOURS_SCRIPT)
                : line.get(LineParameter.HANDOVER_HOURS_GRADUAL);
        double supportHours = line.get(LineParameter.SUPPORT_HOURS_PER_ORDER);

        Map<SalesFunction, Double> work = new EnumMap<>(SalesFunction.class);
        work.put(SalesFunction.QUALIFY, leads * line.get(LineParameter.QUALIFY_HOURS_PER_LEAD));
        work.put(SalesFunction.CHECK_TIMELINESS, accepted * line.get(LineParameter.QUALIFY_HOURS_PER_LEAD));
        work.put(SalesFunction.ESTABLISH_RELATIONSHIP, saleHours * ESTABLISHING);
        work.put(SalesFunction.FIRST_SALE, saleHours * (1 - ESTABLISHING));
        work.put(SalesFunction.FORM_SOLUTION, sales * supportHours);
        work.put(SalesFunction.HAND_OVER, won * handedOverShare(plan.structure()) * handoverHours * 2);
        boolean projects = line.type().hasProjects();
        boolean managed = projects && plan.structure().isCovered(SalesFunction.RUN_PROJECT);
        work.put(
                managed ? SalesFunction.RUN_PROJECT : SalesFunction.PROCESS_ORDERS,
                orders * line.get(LineParameter.HOURS_PER_ORDER));
        work.put(SalesFunction.ADVISE, orders * line.get(LineParameter.SUPPORT_SHARE_OF_ORDERS) * supportHours);
        work.put(SalesFunction.PAPERWORK, orders * line.get(LineParameter.DOCUMENT_HOURS_PER_ORDER));
        work.put(
                SalesFunction.RESOLVE_PROBLEMS,
                orders
                        * scenario.organisation().get(OrganisationParameter.ERROR_RATE)
                        * scenario.organisation().get(OrganisationParameter.PROBLEM_HOURS));
        work.put(SalesFunction.CARE, touchHours);
        work.put(SalesFunction.GROW_ACCOUNT, growthHours * 0.7);
        work.put(SalesFunction.WIDEN_ASSORTMENT, growthHours * 0.3);
        work.put(
                SalesFunction.REACTIVATE,
                dormant
                        * scenario.clients().get(ClientParameter.REACTIVATION_HOURS)
                        / scenario.clients().get(ClientParameter.REACTIVATION_PAUSE_WEEKS));
        return work;
    }

    /** Share of new clients whose seller does not keep them; whoever does the care keeps clients. */
    private static double handedOverShare(SalesStructure structure) {
        int sellers = 0;
        int passingOn = 0;
        boolean helpersSell =
                structure.doers(SalesFunction.FIRST_SALE).stream().noneMatch(role -> structure.headcount(role) > 0);
        Involvement selling = helpersSell ? Involvement.HELPS : Involvement.DOES;
        for (Role role : structure.staffedRoles()) {
            if (structure.involvement(SalesFunction.FIRST_SALE, role) == selling) {
                sellers += structure.headcount(role);
                boolean keeps = structure.involvement(SalesFunction.CARE, role) == Involvement.DOES;
                passingOn += keeps ? 0 : structure.headcount(role);
            }
        }
        return sellers == 0 ? 0 : (double) passingOn / sellers;
    }

    /** Share of leads above the threshold, from the Beta distribution of fit, by summing its density. */
    private static double acceptedShare(Scenario scenario, double minimumFit) {
        double a = scenario.clients().get(ClientParameter.LEAD_FIT_ALPHA);
        double b = scenario.clients().get(ClientParameter.LEAD_FIT_BETA);
        int steps = 200;
        double above = 0;
        double all = 0;
        for (int i = 0; i < steps; i++) {
            double fit = (i + 0.5) / steps;
            double density = Math.pow(fit, a - 1) * Math.pow(1 - fit, b - 1);
            all += density;
            above += fit >= minimumFit ? density : 0;
        }
        return above / all;
    }
}
