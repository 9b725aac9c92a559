package org.kampus.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.workshop.WorkshopRefusal.Reason;

/**
 * A workshop with its teams, people, results and messages.
 *
 * <p>Changes go through {@link Rounds}, {@link Roster} and {@link TeamPlans}. Whoever changes a workshop that others
 * read takes a {@link #copy()} first. Time is always told from outside.
 */
public final class Workshop {

    private final WorkshopState origin;
    private long version;
    private final Map<UUID, Team> teams = new LinkedHashMap<>();
    private final Map<UUID, Seat> seats = new LinkedHashMap<>();
    private final List<TeamResult> results = new ArrayList<>();
    private final List<Surprise> surprises = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final Map<Proposal.Key, Proposal> proposals = new LinkedHashMap<>();
    private final List<PlanVersion> added = new ArrayList<>();

    String title;
    WorkshopSettings settings;
    List<UUID> trainers;
    RoundState state;
    int round;
    long stage;
    RoundTimer timer;
    Instant stageAt;
    Instant updatedAt;
    final Map<Integer, RevealStep> reveals;

    /** A workshop as it was kept. */
    public Workshop(
            WorkshopState kept,
            Collection<Team> teams,
            Collection<Seat> seats,
            Collection<TeamResult> results,
            Collection<Surprise> surprises,
            Collection<Note> notes,
            Collection<Adjustment> adjustments,
            Collection<Proposal> proposals) {
        this.origin = kept;
        this.version = kept.version();
        this.title = kept.title();
        this.settings = kept.settings();
        this.trainers = kept.trainers();
        this.state = kept.state();
        this.round = kept.round();
        this.stage = kept.stage();
        this.timer = kept.timer();
        this.stageAt = kept.stageAt();
        this.updatedAt = kept.updatedAt();
        this.reveals = new TreeMap<>(kept.reveals());
        teams.forEach(team -> this.teams.put(team.id(), team));
        seats.forEach(seat -> this.seats.put(seat.id(), seat));
        this.results.addAll(results);
        this.surprises.addAll(surprises);
        this.notes.addAll(notes);
        this.adjustments.addAll(adjustments);
        proposals.forEach(this::put);
    }

    /** A copy to change; the versions of plans added since the last time it was kept are not copied. */
    public Workshop copy() {
        return new Workshop(
                state(), teams.values(), seats.values(), results, surprises, notes, adjustments, proposals.values());
    }

    /** Everything but teams, people, results and messages. */
    public WorkshopState state() {
        return new WorkshopState(
                origin.id(),
                version,
                origin.code(),
                origin.caseId(),
                origin.caseText(),
                origin.caseDigest(),
                origin.seed(),
                title,
                settings,
                trainers,
                state,
                round,
                stage,
                timer,
                reveals,
                stageAt,
                origin.createdAt(),
                updatedAt);
    }

    /** The workshop. */
    public UUID id() {
        return origin.id();
    }

    /** Where it stands. */
    public RoundState roundState() {
        return state;
    }

    /** The round it is at; 0 in the practice round and before the start. */
    public int round() {
        return round;
    }

    /** Counts its steps. */
    public long stage() {
        return stage;
    }

    /** The timer. */
    public RoundTimer timer() {
        return timer;
    }

    /** How it is played. */
    public WorkshopSettings settings() {
        return settings;
    }

    /** The trainers who lead it. */
    public List<UUID> trainers() {
        return trainers;
    }

    /** Whether the practice round is being played. */
    public boolean practicing() {
        return round == 0 && state != RoundState.LOBBY && state != RoundState.FINISHED;
    }

    /** The teams in order. */
    public List<Team> teams() {
        return teams.values().stream()
                .sorted(Comparator.comparingInt(Team::position))
                .toList();
    }

    /**
     * A team.
     *
     * @throws WorkshopRefusal if there is none
     */
    public Team team(UUID id) {
        Team team = teams.get(id);
        if (team == null) {
            throw new WorkshopRefusal(Reason.NO_SUCH_TEAM);
        }
        return team;
    }

    /** People who have not left, in the order they came. */
    public List<Seat> seats() {
        return seats.values().stream().filter(seat -> !seat.removed()).toList();
    }

    /** Everybody who ever had a seat. */
    public Collection<Seat> allSeats() {
        return Collections.unmodifiableCollection(seats.values());
    }

    /**
     * A person who has not left.
     *
     * @throws WorkshopRefusal if there is none, or if the person left or was removed
     */
    public Seat seat(UUID id) {
        Seat seat = seats.get(id);
        if (seat == null) {
            throw new WorkshopRefusal(Reason.NO_SUCH_PERSON);
        }
        if (seat.removed()) {
            throw new WorkshopRefusal(Reason.REMOVED);
        }
        return seat;
    }

    /** The person who holds a browser's token. */
    public Optional<Seat> seatOf(String token) {
        return seats().stream().filter(seat -> seat.token().equals(token)).findFirst();
    }

    /** The people of a team, observers too. */
    public List<Seat> peopleOf(UUID team) {
        return seats().stream().filter(seat -> team.equals(seat.team())).toList();
    }

    /** All results, in the order they came. */
    public List<TeamResult> results() {
        return Collections.unmodifiableList(results);
    }

    /** A team's results by round. */
    public List<TeamResult> resultsOf(UUID team) {
        return results.stream()
                .filter(result -> result.team().equals(team))
                .sorted(Comparator.comparingInt(TeamResult::round))
                .toList();
    }

    /** The last round that was simulated; empty before the first. */
    public Optional<Integer> lastSimulated() {
        return results.stream().map(TeamResult::round).max(Comparator.naturalOrder());
    }

    /** The plan of a team in force: the last one played, before that the case's own. */
    public OperatingPlan lastPlan(UUID team, OperatingPlan startingPlan) {
        List<TeamResult> played = resultsOf(team);
        return played.isEmpty() ? startingPlan : played.getLast().plan();
    }

    /** The plan a team began a round with: the last one played before it, or the case's own. */
    public OperatingPlan planBefore(UUID team, int ofRound, OperatingPlan startingPlan) {
        return resultsOf(team).stream()
                .filter(result -> result.round() >= 1 && result.round() < ofRound)
                .reduce((sooner, later) -> later)
                .map(TeamResult::plan)
                .orElse(startingPlan);
    }

    /** What everybody may see of a round's standings. */
    public RevealStep reveal(int ofRound) {
        return reveals.getOrDefault(ofRound, RevealStep.NOTHING);
    }

    /** Surprises, in the order they were ordered. */
    public List<Surprise> surprises() {
        return Collections.unmodifiableList(surprises);
    }

    /** Notes, in the order they were written. */
    public List<Note> notes() {
        return Collections.unmodifiableList(notes);
    }

    /** Help and penalties, in the order they were ordered. */
    public List<Adjustment> adjustments() {
        return Collections.unmodifiableList(adjustments);
    }

    /** What help and penalties have come to for a team up to a round, thousand ₽. */
    public double adjusted(UUID team, int upToRound) {
        return adjustments.stream()
                .filter(one -> one.team().equals(team) && one.round() <= upToRound)
                .filter(one -> (one.round() == 0) == (upToRound == 0))
                .mapToDouble(Adjustment::amount)
                .sum();
    }

    /** What people have proposed, in the order they first did. */
    public Collection<Proposal> proposals() {
        return Collections.unmodifiableCollection(proposals.values());
    }

    @Nullable Proposal proposal(Proposal.Key key) {
        return proposals.get(key);
    }

    /** Versions of plans made since the workshop was kept last. */
    public List<PlanVersion> addedVersions() {
        return Collections.unmodifiableList(added);
    }

    /** Says that this workshop is kept as the next version. */
    public void kept() {
        version++;
        added.clear();
    }

    /** Notes the time of a change. */
    public void changedAt(Instant now) {
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt;
    }

    /**
     * Requires one of some states.
     *
     * @throws WorkshopRefusal if it is in another one
     */
    void require(RoundState... allowed) {
        for (RoundState one : allowed) {
            if (one == state) {
                return;
            }
        }
        throw new WorkshopRefusal(Reason.WRONG_STATE, state);
    }

    void put(Team team) {
        teams.put(team.id(), team);
    }

    void put(Seat seat) {
        seats.put(seat.id(), seat);
    }

    void removeTeam(UUID team) {
        teams.remove(team);
        results.removeIf(result -> result.team().equals(team));
        surprises.removeIf(surprise -> team.equals(surprise.team()));
        notes.removeIf(note -> team.equals(note.team()));
        adjustments.removeIf(one -> team.equals(one.team()));
        proposals.values().removeIf(one -> team.equals(one.team()));
    }

    void add(TeamResult result) {
        results.add(result);
    }

    void removeResults(int ofRound) {
        results.removeIf(result -> result.round() == ofRound);
        reveals.remove(ofRound);
    }

    void add(Surprise surprise) {
        surprises.add(surprise);
    }

    boolean removeSurprise(UUID id) {
        return surprises.removeIf(surprise -> surprise.id().equals(id));
    }

    void removeSurprisesOf(int ofRound) {
        surprises.removeIf(surprise -> surprise.round() == ofRound);
    }

    void add(Note note) {
        notes.add(note);
    }

    void add(Adjustment adjustment) {
        adjustments.add(adjustment);
    }

    boolean removeAdjustment(UUID id) {
        return adjustments.removeIf(one -> one.id().equals(id));
    }

    void removeAdjustmentsOf(int ofRound) {
        adjustments.removeIf(one -> one.round() == ofRound);
    }

    void put(Proposal proposal) {
        proposals.put(proposal.key(), proposal);
    }

    void removeProposalsOf(int ofRound) {
        proposals.values().removeIf(one -> one.round() == ofRound);
    }

    void add(PlanVersion version) {
        added.add(version);
    }
}
