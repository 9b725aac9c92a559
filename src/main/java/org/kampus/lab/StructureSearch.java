package org.kampus.lab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.TextbookStaffing;
import org.kampus.insight.WorkloadForecast;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * An evolutionary search for plans of more profit and more retention, as a frontier. It goes in rounds:
 * play all pieces of a {@link #round()}, on any number of threads, then {@link #advance()}, until it {@link
 * #isFinished()}. The result depends on the task only.
 *
 * <p>New plans race: all are played in {@value #FIRST_FATES} fates, the better ones in {@value
 * #SECOND_FATES}, and only the best in {@value #ALL_FATES}; those become parents. Then what only came along
 * with good changes is taken back. At the end the frontier found, the start and the textbook assignments are
 * played in fates the search has not seen, since the best of many tried in the same fates looks better than
 * it is.
 */
public final class StructureSearch {

    private static final int FIRST_FATES = 2;
    private static final int SECOND_FATES = 6;
    private static final int ALL_FATES = 16;

    /** New plans in a generation, how many of them go on, and how many of those go on again. */
    private static final int CHILDREN = 18;

    private static final int PROMISING = 6;
    private static final int PROVEN = 3;

    /** Plans that may become parents. */
    private static final int PARENTS = 20;

    /** Plans of the frontier that are shown and played once more. */
    private static final int LONGEST_FRONTIER = 12;

    private static final int FEWEST_FINAL_FATES = 8;
    private static final int MOST_FINAL_FATES = 60;

    /** Shares of the runs for the end and for taking back what came along. */
    private static final double FINAL_SHARE = 0.3;

    private static final double PRUNING_SHARE = 0.15;

    /** Attempts to make a plan that was not tried before. */
    private static final int ATTEMPTS = 20;

    private static final double MIXED = 0.4;

    /** Apart from the fates of the search. */
    private static final long UNSEEN = 1_000_000_007L;

    /** How far a search is. */
    public enum Stage {
        /** New plans are tried. */
        TRYING,
        /** Changes that only came along are taken back. */
        PRUNING,
        /** The best are played in fates the search has not seen. */
        CONFIRMING,
        /** Nothing is left to do. */
        FINISHED
    }

    private final SearchTask task;
    private final PlanMoves moves;
    private final Map<OperatingPlan, StructurePreset> textbook = new LinkedHashMap<>();
    private final Set<OperatingPlan> tried = new HashSet<>();

    private Stage stage = Stage.TRYING;
    private int generation;
    private int fatesPlayed;
    private List<Trial> racing = new ArrayList<>();
    private List<Trial> parents = new ArrayList<>();
    private @Nullable Trial start;
    private @Nullable Pruning pruning;
    private final Map<OperatingPlan, OperatingPlan> shorter = new LinkedHashMap<>();
    private SearchRound round;
    private int runsDone;
    private List<Candidate> frontier = List.of();
    private List<Candidate> compared = List.of();

    /**
     * A search at its beginning. Plays the history of the case once, to know how much work there is.
     *
     * @param observer told of that run
     * @throws org.kampus.simulation.api.RunCancelled if the observer stopped it
     */
    public StructureSearch(SearchTask task, RunObserver observer) {
        this.task = task;
        List<ClientSnapshot> clients = clients(task, observer);
        Scenario scenario = task.scenario();
        this.moves = new PlanMoves(
                task,
                new TextbookStaffing(
                        task.limits(), scenario.pay(), plan -> WorkloadForecast.of(scenario, plan, clients)));
        int most = moves.mostPeople();
        int now = Math.max(1, Math.min(most, task.start().structure().headcount()));
        for (StructurePreset preset : moves.presets()) {
            IntStream.of(now, most)
                    .mapToObj(people -> moves.staffed(task.start(), preset, people))
                    .filter(plan -> isAllowed(plan) && !textbook.containsKey(plan))
                    .forEach(plan -> textbook.put(plan, preset));
        }
        this.round = race(0, FIRST_FATES, firstPlans());
    }

    private static List<ClientSnapshot> clients(SearchTask task, RunObserver observer) {
        Scenario scenario = task.scenario();
        int quarters = scenario.historyQuarters() > 0 ? 0 : 1;
        SimulationResult result = Simulator.run(
                SimulationInput.steady(scenario, task.seed(), scenario.startingPlan(), quarters), false, observer);
        return result.quarter(quarters).clients();
    }

    private boolean isAllowed(OperatingPlan plan) {
        return task.allows(plan) && plan.structure().headcount() > 0 && !moves.leavesUndone(plan);
    }

    /** What is searched for. */
    public SearchTask task() {
        return task;
    }

    /** The pieces to be played before the search can go on. */
    public PieceWork round() {
        return round;
    }

    /** How far the search is. */
    public Stage stage() {
        return stage;
    }

    /** Whether nothing is left to do. */
    public boolean isFinished() {
        return stage == Stage.FINISHED;
    }

    /** Runs played, the current round included. */
    public int runsDone() {
        return isFinished() ? runsDone : runsDone + round.done();
    }

    /** Share of the runs that are played, 0 to 1. */
    public double progress() {
        return isFinished() ? 1 : Math.min(1, (double) runsDone() / task.runs());
    }

    /** Different plans tried. */
    public int plansTried() {
        return tried.size();
    }

    /** Generations of plans that were completed. */
    public int generations() {
        return generation;
    }

    /**
     * The plans found so far that no other one beats in both profit and retention, by falling profit. While
     * the search goes on they are judged by the fates it plays in; once it is finished by unseen ones.
     */
    public List<Candidate> frontier() {
        return frontier;
    }

    /**
     * What the frontier is to be compared with: the start first, then the textbook assignments within the
     * payroll. Empty until the search is finished.
     */
    public List<Candidate> compared() {
        return compared;
    }

    /**
     * Takes in a round and prepares the next one.
     *
     * @throws IllegalStateException if not all pieces of the round are done, or the search is finished
     */
    public void advance() {
        if (isFinished() || !round.isComplete()) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%d of %d pieces of the round are done", round.done(), round.pieces()));
        }
        runsDone += round.pieces();
        if (stage == Stage.CONFIRMING) {
            confirm();
            return;
        }
        takeIn();
        if (pruning != null) {
            shorter.putAll(pruning.pruned(racing, this::isAllowed));
            tried.addAll(shorter.values());
            beginConfirming();
        } else if (fatesPlayed == FIRST_FATES) {
            round = race(FIRST_FATES, SECOND_FATES, best(PROMISING));
        } else if (fatesPlayed == SECOND_FATES) {
            round = race(SECOND_FATES, ALL_FATES, best(PROVEN));
        } else {
            breed();
        }
    }

    private SearchRound race(int from, int to, List<Trial> plans) {
        racing = new ArrayList<>(plans);
        fatesPlayed = to;
        return round(task.seed(), from, to);
    }

    /** The best of those that race, against each other and the parents, in the fates they were played in. */
    private List<Trial> best(int count) {
        List<Trial> best = Trial.sorted(
                        Stream.concat(racing.stream(), parents.stream()).toList(), fatesPlayed)
                .stream()
                .filter(racing::contains)
                .limit(count)
                .toList();
        // The start is measured to the end, so that gains can be told from the beginning.
        Stream<Trial> beginning = racing.stream().filter(t -> t.plan().equals(task.start()) && !best.contains(t));
        return Stream.concat(best.stream(), beginning).toList();
    }

    private void breed() {
        for (Trial trial : racing) {
            if (trial.plan().equals(task.start())) {
                start = trial;
            }
            if (isAllowed(trial.plan())) {
                parents.add(trial);
            }
        }
        parents = Trial.sorted(parents, ALL_FATES).stream().limit(PARENTS).toList();
        parents = new ArrayList<>(parents);
        generation++;
        frontier = candidates(Trial.front(parents, ALL_FATES, LONGEST_FRONTIER), ALL_FATES);
        boolean enough = runsDone >= task.runs() * (1 - FINAL_SHARE - PRUNING_SHARE);
        List<Trial> children = enough ? List.of() : children();
        if (children.isEmpty()) {
            beginPruning();
        } else {
            round = race(0, FIRST_FATES, children);
        }
    }

    private List<Trial> firstPlans() {
        List<Trial> plans = new ArrayList<>();
        tried.add(task.start());
        plans.add(Trial.of(task.start()));
        if (task.space().assignment() && task.space().headcount()) {
            textbook.keySet().stream().filter(tried::add).map(Trial::of).forEach(plans::add);
        }
        Dice dice = new Dice(task.seed(), 0);
        List<OperatingPlan> seeds = plans.stream().map(Trial::plan).toList();
        for (int i = 0; plans.size() < CHILDREN && i < CHILDREN * ATTEMPTS; i++) {
            OperatingPlan plan = moves.changed(seeds.get(i % seeds.size()), dice);
            if (tried.add(plan)) {
                plans.add(Trial.of(plan));
            }
        }
        return plans;
    }

    /** New plans; fewer than usual, or none, if the neighbourhood of the parents is exhausted. */
    private List<Trial> children() {
        List<Trial> children = new ArrayList<>();
        Dice dice = new Dice(task.seed(), generation);
        for (int i = 0; children.size() < CHILDREN && i < CHILDREN * ATTEMPTS; i++) {
            OperatingPlan parent = parent(dice);
            OperatingPlan child =
                    dice.happens(MIXED) ? moves.mixed(parent, parent(dice), dice) : moves.changed(parent, dice);
            if (tried.add(child)) {
                children.add(Trial.of(child));
            }
        }
        return children;
    }

    /** The better of two parents drawn: they are kept in order, best first. */
    private OperatingPlan parent(Dice dice) {
        if (parents.isEmpty()) {
            return task.start();
        }
        return parents.get(Math.min(dice.roll(parents.size()), dice.roll(parents.size())))
                .plan();
    }

    private void beginPruning() {
        List<Trial> best = Trial.front(parents, ALL_FATES, LONGEST_FRONTIER);
        List<Trial> shown = Trial.sorted(best, ALL_FATES).stream()
                .map(trial -> new Trial(moves.tidied(trial.plan()), trial.outcomes()))
                .toList();
        int runs = (int) (task.runs() * PRUNING_SHARE);
        Pruning attempts = new Pruning(shown, task.start(), this::isAllowed, SECOND_FATES, runs);
        if (attempts.plans().isEmpty()) {
            beginConfirming();
        } else {
            stage = Stage.PRUNING;
            pruning = attempts;
            tried.addAll(attempts.plans());
            round = race(
                    0, SECOND_FATES, attempts.plans().stream().map(Trial::of).toList());
        }
    }

    private void beginConfirming() {
        stage = Stage.CONFIRMING;
        Set<OperatingPlan> plans = new LinkedHashSet<>();
        plans.add(task.start());
        plans.addAll(textbook.keySet());
        Trial.front(parents, ALL_FATES, LONGEST_FRONTIER).stream()
                .map(trial -> moves.tidied(trial.plan()))
                .forEach(plans::add);
        plans.addAll(shorter.values());
        racing = new ArrayList<>(plans.stream().map(Trial::of).toList());
        int fates = (task.runs() - runsDone) / racing.size();
        fatesPlayed = Math.max(FEWEST_FINAL_FATES, Math.min(MOST_FINAL_FATES, fates));
        round = round(task.seed() + UNSEEN, 0, fatesPlayed);
    }

    private SearchRound round(long seed, int from, int to) {
        return new SearchRound(task, seed, racing.stream().map(Trial::plan).toList(), from, to);
    }

    private void confirm() {
        takeIn();
        start = racing.getFirst();
        List<Trial> worthy = racing.stream()
                .filter(trial -> isAllowed(trial.plan()) && !isNeedlesslyLong(trial))
                .toList();
        frontier = candidates(Trial.front(worthy, fatesPlayed, LONGEST_FRONTIER), fatesPlayed);
        compared = candidates(
                racing.stream()
                        .filter(t -> t == start || textbook.containsKey(t.plan()))
                        .toList(),
                fatesPlayed);
        stage = Stage.FINISHED;
    }

    /** Whether fewer changes do as well, as far as can be told. */
    private boolean isNeedlesslyLong(Trial whole) {
        OperatingPlan plan = shorter.get(whole.plan());
        return racing.stream().anyMatch(pruned -> {
            Comparison both = new Comparison(List.of(whole.outcomes(), pruned.outcomes()));
            return pruned.plan().equals(plan)
                    && !both.against(Metric.PROFIT, 1).isWorse()
                    && !both.against(Metric.RETENTION, 1).isWorse();
        });
    }

    private void takeIn() {
        for (int i = 0; i < racing.size(); i++) {
            racing.set(i, racing.get(i).with(round.outcomes(i)));
        }
    }

    private List<Candidate> candidates(List<Trial> trials, int fates) {
        Trial beginning = start;
        return beginning == null
                ? List.of()
                : trials.stream()
                        .map(trial -> new Candidate(
                                trial.plan(),
                                task.scenario().pay().weekly(trial.plan().structure()),
                                preset(trial.plan()),
                                trial.outcomes().subList(0, fates),
                                beginning.outcomes().subList(0, fates)))
                        .toList();
    }

    private Optional<StructurePreset> preset(OperatingPlan plan) {
        return plan.equals(task.start()) ? Optional.empty() : Optional.ofNullable(textbook.get(plan));
    }
}
