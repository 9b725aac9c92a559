package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.CONTRACT_HOURS;
import static org.kampus.organisation.OrganisationParameter.PAY_BREADTH;
import static org.kampus.organisation.OrganisationParameter.PAY_MEMORY_WEEKS;
import static org.kampus.simulation.week.Reassignment.sum;

import org.kampus.organisation.MarketPay;
import org.kampus.organisation.PayScale;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.equation.PayAdjustment;
import org.kampus.simulation.equation.Saturation;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What people earn: it follows the work they do, not what their job is called. */
final class Wages {

    private static final int FUNCTIONS = Position.FUNCTIONS;

    private final Course course;
    private final Staff staff;
    private final Tally tally;
    private final Duties duties;
    private final ExpertDepartment experts;
    private final PayScale prices;
    private final MarketPay market;
    private final PayAdjustment adjustment;
    private final double priceOfBreadth;
    private final double kept;
    private final double usualHours;

    Wages(World world, ExpertDepartment experts) {
        WorldRules rules = world.rules;
        this.course = world.course;
        this.staff = world.staff;
        this.tally = world.tally;
        this.duties = world.duties;
        this.experts = experts;
        this.prices = rules.scenario.pay();
        this.market = prices.market();
        this.adjustment = new PayAdjustment(rules.numbers);
        this.priceOfBreadth = rules.get(PAY_BREADTH);
        this.kept = Saturation.left(1 / rules.get(PAY_MEMORY_WEEKS));
        this.usualHours = rules.get(CONTRACT_HOURS) / (1 - kept);
    }

    /**
     * A person begins: with the work its predecessor did, or colleagues with the same duties do, or else in equal parts what the
     * duties are; paid as the market pays for that.
     */
    void hire(Position position) {
        if (sum(position.recentWork) <= 0) {
            expect(position);
        }
        position.pay = marketPay(position);
    }

    private void expect(Position position) {
        int colleagues = 0;
        for (Position other : staff.positions) {
            if (other != position && other.works() && duties.job(other.role) == duties.job(position.role)) {
                colleagues++;
                for (int f = 0; f < FUNCTIONS; f++) {
                    position.recentWork[f] += other.recentWork[f];
                }
            }
        }
        if (colleagues == 0) {
            double[] shares = MarketPay.expectedShares(course.plan.structure(), position.role);
            for (int f = 0; f < FUNCTIONS; f++) {
                position.recentWork[f] = usualHours * shares[f];
            }
        } else {
            for (int f = 0; f < FUNCTIONS; f++) {
                position.recentWork[f] /= colleagues;
            }
        }
    }

    /** What the market pays for the recent work of a person; the price of its job if it did none. */
    double marketPay(Position position) {
        double[] shares = shares(position.recentWork);
        return sum(shares) > 0 ? market.of(shares, priceOfBreadth) : prices.perWeek(position.role);
    }

    /** What the market pays for a person's work over what it earns; 1 if either is nothing. */
    double underpaid(Position position) {
        double worth = marketPay(position);
        return worth > 0 && position.pay > 0 ? worth / position.pay : 1;
    }

    /** Breadth of a person's recent work over trades, 0-1. */
    double breadth(Position position) {
        double[] shares = shares(position.recentWork);
        return sum(shares) > 0 ? market.breadth(shares) : 0;
    }

    /** Breadth over trades of what somebody new to a position would have to learn, 0-1. */
    double breadthOfDuties(Position position) {
        double[] shares = MarketPay.expectedShares(course.plan.structure(), position.role);
        return sum(shares) > 0 ? market.breadth(shares) : 0;
    }

    private static double[] shares(double[] hours) {
        double all = sum(hours);
        double[] shares = new double[FUNCTIONS];
        for (int f = 0; all > 0 && f < FUNCTIONS; f++) {
            shares[f] = hours[f] / all;
        }
        return shares;
    }

    /** A week's work counts; before the game begins pay is what it came to be. */
    void endWeek(Position position) {
        boolean idle = sum(position.weekWork) <= 0;
        for (int f = 0; f < FUNCTIONS; f++) {
            position.recentWork[f] = (idle ? 1 : kept) * position.recentWork[f] + position.weekWork[f];
            position.weekWork[f] = 0;
        }
        double worth = marketPay(position);
        position.pay = course.gameWeek() < 1 ? worth : adjustment.after(position.pay, worth);
    }

    /** Wages of everybody employed, thousand ₽ a week. */
    double payroll() {
        double sum = 0;
        for (Position position : staff.positions) {
            if (position.works()) {
                double pay = position.pay * experts.pay(position);
                tally.add(RoleMeasure.PAY, position.role.ordinal(), pay);
                sum += pay;
            }
        }
        return sum;
    }
}
