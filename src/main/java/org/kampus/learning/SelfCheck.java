package org.kampus.learning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kampus.market.ClientClass;
import org.kampus.market.LineParameter;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;

/**
 * Questions about the state of a client department, computed from what a company did in the last year. The method asks
 * eight of them and gives no key; the last one is its measure of new clients. There is no grade: a yes says where to look.
 */
public final class SelfCheck {

    private static final int YEAR = 4;
    private static final double MONTHS_PER_QUARTER = 3;

    private SelfCheck() {}

    /** What is asked. */
    public enum Question {
        /** Do present clients bring more than new ones? Share of sales to clients of a year ago. */
        PRESENT_CLIENTS("presentClients", 0.5, true),
        /** Do they buy elsewhere what we could deliver? Our share in their purchases. */
        ELSEWHERE("elsewhere", 0.9, false),
        /** Do sales to them stand still or fall? Sales to the clients of a year ago, now over then. */
        FLAT("flat", 1, false),
        /** Is there no time to win a larger share? Growth hours worked over those planned. */
        NO_TIME("noTime", 0.8, false),
        /** Do clients leave and not come back? Won back of those that stopped buying. */
        GONE("gone", 0.5, false),
        /** Could orders be larger? Attainable share over the present one, less one. */
        LARGER("larger", 0.1, true),
        /** Do we mostly react? Planned contacts among all contacts: touches, orders, problems. */
        REACTING("reacting", 0.5, false),
        /** Is the base constant or shrinking? Clients more than a year ago, as a share. */
        SHRINKING("shrinking", 0.001, false),
        /** Do too few new clients order again? Second to first. */
        SECOND("second", 0.67, false);

        private final String key;
        private final double threshold;
        private final boolean above;

        Question(String key, double threshold, boolean above) {
            this.key = key;
            this.threshold = threshold;
            this.above = above;
        }

        /** Name in texts. */
        public String key() {
            return key;
        }

        /** From where on the answer is yes. */
        public double threshold() {
            return threshold;
        }

        /** Whether a figure means yes. */
        boolean isYes(double figure) {
            return above ? figure > threshold : figure < threshold;
        }
    }

    /**
     * An answer that was computed.
     *
     * @param figure the figure behind it, see {@link Question}
     * @param yes whether it means yes
     */
    public record Answer(double figure, boolean yes) {}

    /**
     * The answers for a company; questions whose figure cannot be told are left out.
     *
     * @param scenario its case
     * @param plan the plan of its last quarter
     * @param quarters its quarters in order, history first; at least one
     */
    public static Map<Question, Answer> of(Scenario scenario, OperatingPlan plan, List<QuarterResult> quarters) {
        int last = quarters.size() - 1;
        QuarterResult now = quarters.get(last);
        QuarterResult then = quarters.get(Math.max(0, last - YEAR));
        List<QuarterResult> year = quarters.subList(Math.max(0, last - YEAR + 1), last + 1);
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        Set<Integer> old = new HashSet<>();
        double before = 0;
        for (ClientSnapshot client : active(then)) {
            old.add(client.client());
            before += client.yearlyRevenue();
        }
        Map<Boolean, Double> sales = new HashMap<>();
        active(now).forEach(client -> sales.merge(old.contains(client.client()), client.yearlyRevenue(), Double::sum));
        double ofOld = sales.getOrDefault(true, 0.0);
        double ofNew = sales.getOrDefault(false, 0.0);
        if (last > 0) {
            put(answers, Question.PRESENT_CLIENTS, ofOld / (ofOld + ofNew));
            put(answers, Question.FLAT, ofOld / before);
            put(answers, Question.SHRINKING, now.last(Measure.ACTIVE_CLIENTS) / then.last(Measure.ACTIVE_CLIENTS) - 1);
        }
        double share = now.last(Measure.SHARE_OF_WALLET);
        put(answers, Question.ELSEWHERE, share);
        put(answers, Question.LARGER, scenario.mainLine().get(LineParameter.WALLET_SHARE_MAX) / share - 1);
        put(answers, Question.NO_TIME, growthHours(plan, year));
        put(answers, Question.GONE, sum(year, Measure.WON_BACK) / sum(year, Measure.WENT_DORMANT));
        double touches = sum(year, Measure.TOUCHES);
        put(
                answers,
                Question.REACTING,
                touches / (touches + sum(year, Measure.ORDERS_PLACED) + sum(year, Measure.ERRORS)));
        put(answers, Question.SECOND, now.secondToFirst());
        return answers;
    }

    private static double growthHours(OperatingPlan plan, List<QuarterResult> year) {
        double planned = 0;
        for (QuarterResult quarter : year) {
            planned += MONTHS_PER_QUARTER
                    * (quarter.last(Measure.ACTIVE_A) * plan.care().growthHours(ClientClass.A)
                            + quarter.last(Measure.ACTIVE_B) * plan.care().growthHours(ClientClass.B)
                            + quarter.last(Measure.ACTIVE_C) * plan.care().growthHours(ClientClass.C)
                            + quarter.last(Measure.ACTIVE_D) * plan.care().growthHours(ClientClass.D));
        }
        return planned == 0 ? 0 : Math.min(1, sum(year, Measure.GROWTH_HOURS) / planned);
    }

    private static List<ClientSnapshot> active(QuarterResult quarter) {
        return quarter.clients().stream()
                .filter(client -> client.state() == ClientState.ACTIVE)
                .toList();
    }

    private static double sum(List<QuarterResult> quarters, Measure measure) {
        return quarters.stream().mapToDouble(quarter -> quarter.sum(measure)).sum();
    }

    private static void put(Map<Question, Answer> answers, Question question, double figure) {
        if (Double.isFinite(figure)) {
            answers.put(question, new Answer(figure, question.isYes(figure)));
        }
    }
}
