package org.kampus.application.debrief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kampus.application.Explaining;
import org.kampus.application.Explanations;
import org.kampus.insight.ClientBalance;
import org.kampus.insight.ClientNames;
import org.kampus.insight.ClientStory;
import org.kampus.insight.ProfitStatement;
import org.kampus.insight.Scorecard;
import org.kampus.insight.StoppedClients;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.Lead;
import org.kampus.insight.counterfactual.LuckPath;
import org.kampus.insight.counterfactual.OtherLife;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.QuarterOpening;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.insight.debrief.ClientTale;
import org.kampus.insight.debrief.Closeness;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.DebriefChapter;
import org.kampus.insight.debrief.Earned;
import org.kampus.insight.debrief.KeptBy;
import org.kampus.insight.debrief.TeamsDebrief;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.WorkshopAdvice;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/** Puts debriefs together from explanations, in the background and no longer than somebody waits for them. */
@ApplicationScoped
public class Debriefs {

    /** Clients that had ordered most are asked first what would have kept them; so many at most. */
    private static final int CLIENTS_ASKED = 8;

    private final Explanations explanations;
    private final BestPlans plans;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Debriefs() {
        this(null, null);
    }

    /** Asks the given explanations and searches. */
    @Inject
    public Debriefs(Explanations explanations, BestPlans plans) {
        this.explanations = explanations;
        this.plans = plans;
    }

    /**
     * The debrief of a game. How close it came to the best plan is told if that plan is known already; else the search for it
     * is begun, see {@link #closeness}.
     */
    public Explaining<Debrief> of(DebriefSubject subject) {
        return Composition.begin("debrief", steps(subject), whole -> debrief(subject, whole));
    }

    /** The debrief of several teams; those of people come before robots, by falling profit. */
    public Explaining<TeamsDebrief> of(String title, List<DebriefSubject> teams) {
        int steps = teams.stream().mapToInt(Debriefs::steps).sum() + 1;
        return Composition.begin("debrief of teams", steps, whole -> teams(title, teams, whole));
    }

    /** The same for teams whose games may have to be simulated again first. */
    public Explaining<TeamsDebrief> of(String title, int teams, Supplier<List<DebriefSubject>> subjects) {
        return Composition.begin("debrief of teams", 20 * teams + 1, whole -> teams(title, subjects.get(), whole));
    }

    /** The debrief of a game that may have to be simulated again first. */
    public Explaining<Debrief> of(Supplier<DebriefSubject> subject) {
        return Composition.begin("debrief", 20, whole -> debrief(subject.get(), whole));
    }

    /** One client that a game lost, of those that had ordered most the first that something of ours would have kept. */
    public Explaining<Optional<ClientTale>> lost(Supplier<DebriefSubject> subject) {
        return Composition.begin("a client lost", CLIENTS_ASKED + 1, whole -> {
            DebriefSubject told = subject.get();
            return tales(told.scenario(), told.result(), 1, whole).stream().findFirst();
        });
    }

    /** The search for the best plan of a case, which goes on when nobody waits for it. */
    public Explaining<OperatingPlan> search(Scenario scenario, String caseDigest, int quarters) {
        return plans.find(scenario, caseDigest, quarters);
    }

    /** How close a game came to the best plan: waits for the search, and joins it if it is under way. */
    public Explaining<Closeness> closeness(DebriefSubject subject) {
        return Composition.begin("closeness", 2, whole -> {
            OperatingPlan best = whole.get(plans.find(subject.scenario(), subject.caseDigest(), subject.quarters()));
            return whole.get(explanations.closeness(subject.result(), best));
        });
    }

    /** How many explanations it takes, about. */
    private static int steps(DebriefSubject subject) {
        return 3 + 2 * subject.result().quarters().size() + 2 * Debrief.TURNING_POINTS + CLIENTS_ASKED;
    }

    private TeamsDebrief teams(String title, List<DebriefSubject> subjects, Composition<TeamsDebrief> whole) {
        List<DebriefSubject> ranked = new ArrayList<>(subjects);
        ranked.sort(Comparator.comparing(DebriefSubject::robot)
                .thenComparingDouble(subject -> -subject.standing())
                .thenComparing(DebriefSubject::team));
        List<Debrief> debriefs =
                ranked.stream().map(subject -> debrief(subject, whole)).toList();
        return new TeamsDebrief(title, debriefs, lead(ranked, whole));
    }

    private Optional<Lead> lead(List<DebriefSubject> ranked, Composition<?> whole) {
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        SimulationResult first = ranked.get(0).result();
        SimulationResult second = ranked.get(1).result();
        return first.quarters().size() == second.quarters().size()
                ? Optional.of(whole.get(explanations.lead(first, second)))
                : Optional.empty();
    }

    private Debrief debrief(DebriefSubject subject, Composition<?> whole) {
        SimulationResult result = subject.result();
        Scenario scenario = subject.scenario();
        LuckPath luck = whole.get(explanations.luck(result));
        List<QuarterEffect> effects = whole.get(explanations.effects(result));
        double revenue =
                result.quarters().stream().mapToDouble(QuarterResult::revenue).sum();
        Debrief told = new Debrief(
                scenario.title(),
                subject.team(),
                subject.robot(),
                subject.quarters(),
                result.history().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Scorecard.of(result.history().getLast())),
                chapters(subject),
                subject.grants(),
                ProfitStatement.of(result.quarters()),
                ClientBalance.of(result.quarters()),
                luck,
                effects,
                earned(result, Debrief.mattered(effects, revenue), whole),
                keptBy(result, whole),
                tales(scenario, result, Debrief.TALES, whole),
                resigned(result, whole),
                Optional.empty(),
                scenario.workshop().map(WorkshopAdvice::lesson),
                scenario.briefing().questions(),
                new Debrief.Origin(Simulator.ENGINE_VERSION, result.input().seed(), result.digest()));
        Optional<OperatingPlan> best = plans.known(subject.caseDigest(), subject.quarters());
        if (best.isEmpty()) {
            plans.find(scenario, subject.caseDigest(), subject.quarters());
        }
        return best.map(plan -> told.with(whole.get(explanations.closeness(result, plan))))
                .orElse(told);
    }

    private static List<DebriefChapter> chapters(DebriefSubject subject) {
        SimulationResult result = subject.result();
        List<DebriefChapter> chapters = new ArrayList<>();
        for (QuarterResult quarter : result.quarters()) {
            int number = quarter.number();
            chapters.add(new DebriefChapter(
                    number,
                    QuarterOpening.decisions(result.input(), number),
                    number <= subject.reasons().size() ? subject.reasons().get(number - 1) : "",
                    foreseen(subject, number),
                    QuarterOpening.events(result.input(), number),
                    Scorecard.of(quarter)));
        }
        return chapters;
    }

    private static List<Foreseen> foreseen(DebriefSubject subject, int number) {
        SimulationResult result = subject.result();
        boolean said = number <= subject.foresights().size();
        boolean known = number > 1 || !result.history().isEmpty();
        return said && known
                ? subject.foresights().get(number - 1).against(result.quarter(number - 1), result.quarter(number))
                : List.of();
    }

    /** What each decision of the quarters that mattered most earned, at once and in a year. */
    private List<Earned> earned(SimulationResult result, List<QuarterEffect> turns, Composition<?> whole) {
        List<Earned> earned = new ArrayList<>();
        for (QuarterEffect turn : turns) {
            boolean hasBefore = turn.quarter() > 1 || !result.history().isEmpty();
            List<Contribution> parts = hasBefore
                    ? whole.get(explanations.bridges(result, turn.quarter())).stream()
                            .filter(bridge -> bridge.score() == Score.PROFIT)
                            .map(ScoreBridge::parts)
                            .findFirst()
                            .orElse(List.of())
                    : List.of();
            for (YearAhead year : whole.get(explanations.years(result, turn.quarter()))) {
                Optional<Contribution> now = parts.stream()
                        .filter(part -> part.decision()
                                .filter(decision -> decision.equals(year.decision()))
                                .isPresent())
                        .findFirst();
                earned.add(new Earned(turn.quarter(), year.decision(), now, year));
            }
        }
        return earned;
    }

    /** Those whose going cost the most profit. */
    private List<ResignationExplanation> resigned(SimulationResult result, Composition<?> whole) {
        List<ResignationExplanation> all = new ArrayList<>();
        for (QuarterResult quarter : result.quarters()) {
            if (quarter.sum(Measure.QUITS) > 0) {
                all.addAll(whole.get(explanations.resignations(result, quarter.number())));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(ResignationExplanation::profit))
                .limit(Debrief.RESIGNED)
                .sorted(Comparator.comparingInt(ResignationExplanation::week))
                .toList();
    }

    private List<KeptBy> keptBy(SimulationResult result, Composition<?> whole) {
        Map<DepartureCause, Integer> stayed = new EnumMap<>(DepartureCause.class);
        for (QuarterResult quarter : result.quarters()) {
            for (CompanyWithout without : whole.get(explanations.company(result, quarter.number()))) {
                if (without.without().size() == 1) {
                    stayed.merge(without.without().getFirst(), without.stayed(), Integer::sum);
                }
            }
        }
        return stayed.entrySet().stream()
                .map(entry -> new KeptBy(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(KeptBy::stayed).reversed())
                .toList();
    }

    /** Of the clients that had ordered most those that something of ours would have kept; the rest to fill up. */
    private List<ClientTale> tales(Scenario scenario, SimulationResult result, int count, Composition<?> whole) {
        List<Stopped> largest = result.quarters().stream()
                .flatMap(quarter -> StoppedClients.of(result, quarter.number()).stops().stream()
                        .map(stop -> new Stopped(quarter.number(), stop)))
                .sorted(Comparator.comparingDouble(
                        (Stopped stopped) -> -stopped.stop().income().ordered()))
                .limit(CLIENTS_ASKED)
                .toList();
        List<Asked> asked = new ArrayList<>();
        int kept = 0;
        for (Stopped stopped : largest) {
            if (kept < count) {
                DepartureExplanation found = whole.get(explanations.client(
                        result, stopped.quarter(), stopped.stop().departure()));
                kept += found.kept().isPresent() ? 1 : 0;
                asked.add(new Asked(stopped, found));
            }
        }
        return asked.stream()
                .sorted(Comparator.comparing(
                        (Asked one) -> one.explanation().kept().isEmpty()))
                .limit(count)
                .sorted(Comparator.comparingInt(one -> one.stopped().quarter()))
                .map(one -> tale(scenario, result, one, whole))
                .toList();
    }

    private record Stopped(int quarter, StoppedClients.Stop stop) {}

    private record Asked(Stopped stopped, DepartureExplanation explanation) {}

    private ClientTale tale(Scenario scenario, SimulationResult result, Asked one, Composition<?> whole) {
        StoppedClients.Stop stop = one.stopped().stop();
        int client = stop.departure().client();
        int quarter = one.stopped().quarter();
        List<DepartureCause> causes = one.explanation()
                .kept()
                .map(OtherLife::without)
                .orElseGet(() -> one.explanation().alone().stream()
                        .flatMap(life -> life.without().stream())
                        .toList());
        Optional<StaysOf> stays = causes.isEmpty()
                ? Optional.empty()
                : Optional.of(whole.get(explanations.fates(result, quarter, stop.departure(), causes)));
        return new ClientTale(
                quarter,
                client,
                ClientNames.of(scenario.id()).name(client),
                stop.income().ordered(),
                ClientStory.of(result, quarter, client).sentences(),
                one.explanation(),
                stays);
    }
}
