package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import java.util.Arrays;
import org.kampus.market.ClientClass;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.market.ParameterSet;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Qualification;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.scenario.Scenario;

/** The scenario's numbers in the form the weekly steps need them. Immutable. */
final class WorldRules {

    /** Family of each function. */
    private static final int[] FAMILY = Arrays.stream(SalesFunction.values())
            .mapToInt(function -> function.family().ordinal())
            .toArray();

    final Scenario scenario;

    /** The values of the sets, by parameter: each step of the way to a number that is read at every task counts. */
    private final double[] clientValues;

    private final double[] peopleValues;
    final LineRules[] lines;

    /** Orders of the second line a client of the main line needs a week; 0 without one. */
    final double secondLineRate;

    final TaskTimes taskTimes;

    /** Pace at which a role does a function, beside the skill of the person: by role and function. */
    private final double[][] pace = new double[Role.values().length][SalesFunction.values().length];

    WorldRules(Scenario scenario) {
        this.scenario = scenario;
        this.clientValues = values(scenario.clients());
        this.peopleValues = values(scenario.organisation());
        this.taskTimes = new TaskTimes(get(WORK_VARIATION));
        this.lines = scenario.lines().stream().map(l -> new LineRules(l, this)).toArray(LineRules[]::new);
        for (Role role : Role.values()) {
            for (SalesFunction function : SalesFunction.values()) {
                pace[role.ordinal()][function.ordinal()] =
                        Qualification.pace(role, function, scenario.pay(), get(PAY_TOLERANCE));
            }
        }
        this.secondLineRate = lines.length > 1 ? lines[1].get(LineParameter.PROJECTS_PER_MAIN_CLIENT) : 0;
    }

    private static <P extends Enum<P> & Parameter> double[] values(ParameterSet<P> set) {
        return Arrays.stream(set.type().getEnumConstants())
                .mapToDouble(set::get)
                .toArray();
    }

    /** Work a person gets done in an hour of a function, in hours of a fully skilled one. */
    double pace(Position position, int function) {
        return position.skill[FAMILY[function]] * pace[position.role.ordinal()][function];
    }

    double get(ClientParameter parameter) {
        return clientValues[parameter.ordinal()];
    }

    double get(OrganisationParameter parameter) {
        return peopleValues[parameter.ordinal()];
    }

    /**
     * How much a person likes a family: between the profile of a born farmer (hunter liking -1) and a
     * born hunter (+1); little diligence adds dislike of documents.
     */
    double liking(TaskFamily family, double hunterLiking, double diligence) {
        double weight = (hunterLiking + 1) / 2;
        double liking = weight * get(OrganisationParameter.hunterLiking(family))
                + (1 - weight) * get(OrganisationParameter.farmerLiking(family));
        return family == TaskFamily.DOCUMENTS ? liking - get(DILIGENCE_EFFECT) * (0.5 - diligence) : liking;
    }

    /** A time given in weeks, in working days. */
    double days(OrganisationParameter weeks) {
        return get(weeks) * World.DAYS_PER_WEEK;
    }

    /** Gap between the fit norm and a client's fit, as a share of the norm; 0 when it fits. */
    double misfit(double fit) {
        double norm = get(FIT_NORM);
        return Math.max(0, norm - fit) / norm;
    }

    /** Factor on the hours of work for a client: a misfit needs more. */
    double effort(double misfit) {
        return 1 + get(MISFIT_HOURS) * misfit;
    }

    /** Numbers of one line of business. */
    static final class LineRules {

        /** Stages A to E of the first sale. */
        static final int STAGES = 5;

        private static final int RESPONSE_STEPS = 512;
        private static final double RESPONSE_RANGE = 8;

        private final double[] values;
        final double toleranceDays;

        /** Days from the first conversation to the first deal, at least. */
        final double cycleDays;

        /** Days of work in an order, which no client counts as waiting. */
        final double orderDays;

        /** Whether orders are projects. */
        final boolean projects;

        /** Hazard a week of a client to which nothing speaks for leaving or staying. */
        final double baseHazard;

        /** Bounds of our share of a client's wallet. */
        final double lowestShare;

        final double highestShare;

        private final double[] response = new double[RESPONSE_STEPS + 2];
        private final double responseStepsPerHour;
        private final double[] classLimits;

        LineRules(SaleLine line, WorldRules rules) {
            this.values = values(line.parameters());
            this.toleranceDays = line.get(LineParameter.WAITING_TOLERANCE_WEEKS) * World.DAYS_PER_WEEK;
            this.cycleDays = line.get(LineParameter.SALE_CYCLE_WEEKS) * World.DAYS_PER_WEEK;
            this.orderDays = line.get(LineParameter.HOURS_PER_ORDER) / rules.get(ORDER_HOURS_PER_DAY);
            this.baseHazard = line.get(LineParameter.BASE_HAZARD);
            this.lowestShare = line.get(LineParameter.WALLET_SHARE_MIN);
            this.highestShare = line.get(LineParameter.WALLET_SHARE_MAX);
            this.projects = line.type() == SaleType.CONSULTATIVE || line.type() == SaleType.STRATEGIC;
            double exponent = rules.get(GROWTH_EXPONENT);
            double half = rules.get(GROWTH_HALF_POINT);
            for (int i = 0; i < response.length; i++) {
                double effort = Elementary.pow(i * RESPONSE_RANGE / RESPONSE_STEPS, exponent);
                response[i] = effort / (half + effort);
            }
            this.responseStepsPerHour =
                    RESPONSE_STEPS / RESPONSE_RANGE / line.get(LineParameter.GROWTH_HOURS_PER_MONTH);
            this.classLimits = classLimits();
        }

        double get(LineParameter parameter) {
            return values[parameter.ordinal()];
        }

        /**
         * Response of share of wallet to growth work: ADBUDG (Little 1970), E^a / (d + E^a), with effort
         * relative to the line's reference hours.
         *
         * @return 0 without effort, towards 1 with very much
         */
        double growthResponse(double hoursPerMonth) {
            double at = Math.min(hoursPerMonth * responseStepsPerHour, RESPONSE_STEPS);
            int cell = (int) at;
            return response[cell] + (at - cell) * (response[cell + 1] - response[cell]);
        }

        /** Where a share of wallet stands between the line's bounds, 0-1. */
        double standing(double share) {
            double range = highestShare - lowestShare;
            return range <= 0 ? 1 : Math.max(0, Math.min(1, (share - lowestShare) / range));
        }

        /** The share of wallet that stands so between the line's bounds. */
        double shareAt(double standing) {
            return lowestShare + (highestShare - lowestShare) * standing;
        }

        /** Part of the first sale's hours that a stage takes, 1 = A to 5 = E. */
        double stageShare(int stage) {
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
        int classOf(double potential) {
            for (int i = 0; i < classLimits.length; i++) {
                if (potential >= classLimits[i]) {
                    return i;
                }
            }
            return classLimits.length;
        }

        /** Orders a week that a client needs: Gamma distributed over clients. */
        double orderRate(long key) {
            double shape = get(LineParameter.ORDER_RATE_SHAPE);
            return Draws.gamma(key, Purpose.ORDER_RATE, shape) / shape * get(LineParameter.ORDERS_PER_WEEK);
        }

        /** Value of an order with all of the wallet: lognormal over clients, mean the line's value. */
        double wallet(long key) {
            double spread = get(LineParameter.WALLET_SPREAD);
            double z = Draws.normal(key, 0, Purpose.WALLET);
            return get(LineParameter.ORDER_VALUE) * Elementary.exp(spread * z - spread * spread / 2);
        }
    }
}
