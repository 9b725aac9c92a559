package org.kampus.insight.counterfactual;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.DepartureCause;

/**
 * A fate of the company, played once beside clients that stopped buying. Copies of the world are kept from where one of them would
 * first have felt to be spared a cause: up to there nothing would be otherwise, so that its other lives begin there.
 */
final class PlayedFate {

    /** Weeks between two copies: more are played again, fewer take more memory. */
    private static final int SPACING = 3;

    private final List<Lifeline> lines;
    private final int most;
    private final NavigableMap<Integer, SimulationRun> copies = new TreeMap<>();

    /** Week of the run that is played, and whether somebody feels something for the first time in it. */
    private int week;

    private boolean news;

    /**
     * Plays a fate until it is known of all clients what becomes of them.
     *
     * @param run the fate before any of the lives begins; not played on
     * @param lines the clients, followed from now on
     * @param most how many copies are kept, the newest ones
     */
    PlayedFate(SimulationRun run, List<Lifeline> lines, int most) {
        this.lines = List.copyOf(lines);
        this.most = most;
        play(run.branchObserved(this::felt));
    }

    private void play(SimulationRun fate) {
        SimulationRun latest = null;
        for (look(fate); !isDecided(); look(fate)) {
            week = fate.weeksPlayed();
            news = false;
            latest = mayFeel() ? copy(fate, latest) : null;
            fate.playWeek();
            if (news && latest != null && most > 0) {
                copies.put(latest.weeksPlayed(), latest);
                if (copies.size() > most) {
                    copies.pollFirstEntry();
                }
            }
        }
    }

    /** The last copy, or a new one if that is too old. */
    private static SimulationRun copy(SimulationRun fate, @Nullable SimulationRun latest) {
        return latest == null || fate.weeksPlayed() - latest.weeksPlayed() >= SPACING ? fate.branch() : latest;
    }

    private void look(SimulationRun fate) {
        for (Lifeline line : lines) {
            if (line.begin() <= fate.weeksPlayed() && !line.isDecided()) {
                line.look(fate);
            }
        }
    }

    private boolean isDecided() {
        return lines.stream().allMatch(Lifeline::isDecided);
    }

    private boolean mayFeel() {
        return lines.stream().anyMatch(Lifeline::mayFeel);
    }

    private void felt(DepartureCause cause, int client) {
        for (Lifeline line : lines) {
            if (line.departure().client() == client && line.feels(cause, week)) {
                news = true;
            }
        }
    }

    /** Whether the world was kept from a week in which something was felt for the first time. */
    boolean reaches(int week) {
        return copies.floorKey(week) != null;
    }

    /** This fate once more at the beginning of such a week. */
    SimulationRun at(int week) {
        SimulationRun run = copies.floorEntry(week).getValue().branch();
        run.playTo(week);
        return run;
    }
}
