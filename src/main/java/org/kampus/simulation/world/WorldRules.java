package org.kampus.simulation.world;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import java.util.Arrays;
import org.kampus.market.ClientClass;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.equation.GrowthResponse;
import org.kampus.simulation.equation.Guidance;
import org.kampus.simulation.equation.Numbers;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.TaskTimes;

/** The scenario's numbers in the form the weekly steps need them. Immutable. */
public final class WorldRules {

    /** Family of each function. */
    private static final int[] FAMILY = Arrays.stream(SalesFunction.values())
            .mapToInt(function -> function.family().ordinal())
            .toArray();

    public final Scenario scenario;

    /** The numbers of clients and people. */
    public final Numbers numbers;

    public final LineRules[] lines;

    /** Orders of the second line a client of the main line needs a week; 0 without one. */
    public final double secondLineRate;

    public final TaskTimes taskTimes;

    /** What control gives to work. */
    public final Guidance guidance;

    public WorldRules(Scenario scenario) {
        this.scenario = scenario;
        this.numbers = new Numbers(scenario.clients(), scenario.organisation());
        this.taskTimes = new TaskTimes(get(WORK_VARIATION));
        this.lines = scenario.lines().stream().map(l -> new LineRules(l, this)).toArray(LineRules[]::new);
        this.guidance = new Guidance(numbers);
        this.secondLineRate = lines.length > 1 ? lines[1].get(LineParameter.PROJECTS_PER_MAIN_CLIENT) : 0;
    }

    /** Work a person gets done in an hour of a function, in hours of a fully skilled one. */
    public double pace(Position position, int function) {
        return position.skill[FAMILY[function]];
    }

    /** Factor on the chance that an order goes wrong, by who did it and how work is controlled. */
    public double carelessness(Position by, double control) {
        return guidance.errors(by.skill[TaskFamily.ORDERS.ordinal()], control);
    }

    public double get(ClientParameter parameter) {
        return numbers.get(parameter);
    }

    public double get(OrganisationParameter parameter) {
        return numbers.get(parameter);
    }

    /** A time given in weeks, in working days. */
    public double days(OrganisationParameter weeks) {
        return get(weeks) * World.DAYS_PER_WEEK;
    }

    /** Numbers of the line of business of a client. */
    public LineRules lineOf(Clients clients, int client) {
        return lines[clients.line[client]];
    }

    /** Numbers of one line of business. */
    public static final class LineRules {

        /** Stages A to E of the first sale. */
        public static final int STAGES = 5;

        private final double[] values;
        public final double toleranceDays;

        /** Days from the first conversation to the first deal, at least. */
        public final double cycleDays;

        /** Days of work in an order, which no client counts as waiting. */
        public final double orderDays;

        /** Whether orders are projects. */
        public final boolean projects;

        /** Hazard a week of a client to which nothing speaks for leaving or staying. */
        public final double baseHazard;

        /** Bounds of our share of a client's wallet. */
        public final double lowestShare;

        public final double highestShare;

        /** Contacts a month on our initiative beyond which a client tires. */
        public final double comfortableContacts;

        /** Response of share of wallet to growth work. */
        public final GrowthResponse growthResponse;

        private final double[] classLimits;

        public LineRules(SaleLine line, WorldRules rules) {
            this.values = Numbers.values(line.parameters());
            this.toleranceDays = line.get(LineParameter.WAITING_TOLERANCE_WEEKS) * World.DAYS_PER_WEEK;
            this.cycleDays = line.get(LineParameter.SALE_CYCLE_WEEKS) * World.DAYS_PER_WEEK;
            this.orderDays = line.get(LineParameter.HOURS_PER_ORDER) / rules.get(ORDER_HOURS_PER_DAY);
            this.baseHazard = line.get(LineParameter.BASE_HAZARD);
            this.lowestShare = line.get(LineParameter.WALLET_SHARE_MIN);
            this.highestShare = line.get(LineParameter.WALLET_SHARE_MAX);
            this.comfortableContacts = line.get(LineParameter.COMFORTABLE_CONTACTS);
            this.projects = line.type().hasProjects();
            this.growthResponse = new GrowthResponse(rules.numbers, line.get(LineParameter.GROWTH_HOURS_PER_MONTH));
            this.classLimits = classLimits();
        }

        public double get(LineParameter parameter) {
            return values[parameter.ordinal()];
        }

        /** Where a share of wallet stands between the line's bounds, 0-1. */
        public double standing(double share) {
            double range = highestShare - lowestShare;
            return range <= 0 ? 1 : Math.max(0, Math.min(1, (share - lowestShare) / range));
        }

        /** The share of wallet that stands so between the line's bounds. */
        public double shareAt(double standing) {
            return lowestShare + (highestShare - lowestShare) * standing;
        }

        /** Part of the first sale's hours that a stage takes, 1 = A to 5 = E. */
        public double stageShare(int stage) {
            return get(LineParameter.values()[LineParameter.STAGE_A.ordinal() + stage - 1]);
        }

        /** Yearly potential above which a client belongs to class A, B, C: quantiles of a fixed sample. */
        private double[] classLimits() {
            int sample = 2000;
            double[] potential = new double[sample];
            for (int i = 0; i < sample; i++) {
                long key = Draws.key(0, Purpose.WALLET, i);
                potential[i] = orderRate(key) * wallet(key);
            }
            Arrays.sort(potential);
            double[] limits = new double[ClientClass.values().length - 1];
            int found = 0;
            ClientClass previous = ClientClass.A;
            for (int rank = 0; rank < sample && found < limits.length; rank++) {
                ClientClass now = ClientClass.ofRank((double) rank / sample);
                if (now != previous) {
                    limits[found++] = potential[sample - rank];
                    previous = now;
                }
            }
            return limits;
        }

        /** Class of a client by its potential: order rate times wallet, thousand ₽ a week. */
        public int classOf(double potential) {
            for (int i = 0; i < classLimits.length; i++) {
                if (potential >= classLimits[i]) {
                    return i;
                }
            }
            return classLimits.length;
        }

        /** Orders a week that a client needs: Gamma distributed over clients. */
        public double orderRate(long key) {
            double shape = get(LineParameter.ORDER_RATE_SHAPE);
            return Draws.gamma(key, Purpose.ORDER_RATE, shape) / shape * get(LineParameter.ORDERS_PER_WEEK);
        }

        /** Value of an order with all of the wallet: lognormal over clients, mean the line's value. */
        public double wallet(long key) {
            double spread = get(LineParameter.WALLET_SPREAD);
            double z = Draws.normal(key, 0, Purpose.WALLET);
            return get(LineParameter.ORDER_VALUE) * Elementary.exp(spread * z - spread * spread / 2);
        }
    }
}
