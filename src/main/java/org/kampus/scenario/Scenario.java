package org.kampus.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.kampus.market.ClientParameter;
import org.kampus.market.MarketEvent;
import org.kampus.market.ParameterSet;
import org.kampus.market.SaleLine;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;

/**
 * A playable case: a company, its market, its people and the rules of the game.
 *
 * @param id name of the case, also of its folder: lower-case letters, digits and hyphens
 * @param title short title
 * @param summary one or two sentences for the case library
 * @param briefing what the player reads first
 * @param workshop what a trainer should know of the case; empty if its file does not tell
 * @param difficulty how hard it is
 * @param quarters quarters to play, each {@link #WEEKS_PER_QUARTER} weeks
 * @param historyQuarters quarters simulated with the starting plan before the first decision
 * @param warmUpWeeks weeks simulated and forgotten before the history, so that it starts settled
 * @param lines one to three lines of business; the first is the main one, and the second may get orders from its clients
 * @param clients parameters of clients' behaviour
 * @param organisation parameters of people's work
 * @param pay weekly cost of a person by role, thousand ₽
 * @param fixedCostsPerWeek other costs of the company, thousand ₽ a week
 * @param startingPlan the plan in force before the first decision
 * @param limits what the player may decide
 * @param focus topics of rules that matter in the case, one to seven, in the order of the desk
 * @param events what happens to the company from outside, whatever the player does
 */
public record Scenario(
        String id,
        LocalizedText title,
        LocalizedText summary,
        Briefing briefing,
        Optional<WorkshopAdvice> workshop,
        Difficulty difficulty,
        int quarters,
        int historyQuarters,
        int warmUpWeeks,
        List<SaleLine> lines,
        ParameterSet<ClientParameter> clients,
        ParameterSet<OrganisationParameter> organisation,
        PayScale pay,
        double fixedCostsPerWeek,
        OperatingPlan startingPlan,
        PlanLimits limits,
        List<LeverTopic> focus,
        List<MarketEvent> events) {

    /** Topics of a case that names none. */
    public static final List<LeverTopic> USUAL_FOCUS = List.of(
            LeverTopic.CARE, LeverTopic.SELECTION, LeverTopic.HANDOVER, LeverTopic.TRAINING, LeverTopic.CONTROL);

    /** Most topics a case may put first. */
    public static final int MOST_TOPICS = 7;

    /** Weeks in a quarter. */
    public static final int WEEKS_PER_QUARTER = 13;

    /** Copies the lines and checks the lengths. */
    public Scenario {
        lines = List.copyOf(lines);
        focus = List.copyOf(focus);
        events = List.copyOf(events);
        check("number of topics", focus.size(), 1, MOST_TOPICS);
        check("quarters", quarters, 1, 40);
        check("historyQuarters", historyQuarters, 0, 20);
        check("warmUpWeeks", warmUpWeeks, 0, 520);
        check("number of lines", lines.size(), 1, 3);
        if (!(fixedCostsPerWeek >= 0)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "fixedCostsPerWeek is %s but cannot be negative", fixedCostsPerWeek));
        }
    }

    private static void check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %d but must lie between %d and %d", name, value, min, max));
        }
    }

    /** Weeks of warm-up and history before the first decision. */
    public int weeksBeforeStart() {
        return warmUpWeeks + historyQuarters * WEEKS_PER_QUARTER;
    }

    /** The main line of business. */
    public SaleLine mainLine() {
        return lines.getFirst();
    }

    /** A copy with other lines of business. */
    public Scenario withLines(List<SaleLine> value) {
        return copy(d -> d.lines = value);
    }

    /** A copy with other parameters of clients' behaviour. */
    public Scenario withClients(ParameterSet<ClientParameter> value) {
        return copy(d -> d.clients = value);
    }

    /** A copy with other parameters of people's work. */
    public Scenario withOrganisation(ParameterSet<OrganisationParameter> value) {
        return copy(d -> d.organisation = value);
    }

    /** A copy that starts with another plan. */
    public Scenario withStartingPlan(OperatingPlan value) {
        return copy(d -> d.startingPlan = value);
    }

    /** A copy in which other things happen from outside. */
    public Scenario withEvents(List<MarketEvent> value) {
        return copy(d -> d.events = value);
    }

    private Scenario copy(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.scenario();
    }

    /** A copy in the making: records cannot copy themselves with one component changed. */
    private static final class Draft {

        private final Scenario original;
        private List<SaleLine> lines;
        private ParameterSet<ClientParameter> clients;
        private ParameterSet<OrganisationParameter> organisation;
        private OperatingPlan startingPlan;
        private List<MarketEvent> events;

        Draft(Scenario original) {
            this.original = original;
            this.lines = original.lines;
            this.clients = original.clients;
            this.organisation = original.organisation;
            this.startingPlan = original.startingPlan;
            this.events = original.events;
        }

        Scenario scenario() {
            return new Scenario(
                    original.id,
                    original.title,
                    original.summary,
                    original.briefing,
                    original.workshop,
                    original.difficulty,
                    original.quarters,
                    original.historyQuarters,
                    original.warmUpWeeks,
                    lines,
                    clients,
                    organisation,
                    original.pay,
                    original.fixedCostsPerWeek,
                    startingPlan,
                    original.limits,
                    original.focus,
                    events);
        }
    }
}
