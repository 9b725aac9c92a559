package org.kampus.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.workshop.WorkshopRefusal.Reason;

/** Who is in a workshop, and in which team. */
public final class Roster {

    /** Most teams of a workshop, robots among them. */
    public static final int MOST_TEAMS = 40;

    /** Most people of a workshop. */
    public static final int MOST_PEOPLE = 400;

    private final Workshop workshop;

    /** The roster of a workshop. */
    public Roster(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * Takes a seat.
     *
     * @param token the browser's, hashed; it must have no seat yet
     * @param code a seat code
     * @param team the team chosen; null where people do not choose
     */
    public Seat join(
            UUID id, String nickname, String token, String code, @Nullable UUID team, boolean observer, Instant now) {
        workshop.require(
                RoundState.LOBBY, RoundState.OPEN, RoundState.CLOSING, RoundState.SIMULATING, RoundState.REVIEW);
        if (workshop.seats().size() >= MOST_PEOPLE) {
            throw new WorkshopRefusal(Reason.TOO_MANY, "people", MOST_PEOPLE);
        }
        Seat seat = new Seat(id, nickname, token, code, null, observer, false, now, Set.of());
        requireFree(seat.nickname(), null);
        Seat placed = seat.withTeam(place(team, observer));
        workshop.put(placed);
        return placed;
    }

    private @Nullable UUID place(@Nullable UUID chosen, boolean observer) {
        if (observer) {
            return null;
        }
        return switch (workshop.settings().seating()) {
            case BY_TRAINER -> null;
            case BALANCED -> smallest().map(Team::id).orElse(null);
            case OWN_CHOICE ->
                chosen == null
                        ? smallest().map(Team::id).orElse(null)
                        : peopleTeam(chosen).id();
        };
    }

    private Optional<Team> smallest() {
        return workshop.teams().stream().filter(team -> !team.isRobot()).min(Comparator.comparingLong(this::players));
    }

    private long players(Team team) {
        return workshop.peopleOf(team.id()).stream()
                .filter(seat -> !seat.observer())
                .count();
    }

    /** Chooses another team in the lobby. */
    public void choose(UUID seat, UUID team) {
        workshop.require(RoundState.LOBBY);
        if (workshop.settings().seating() != Seating.OWN_CHOICE) {
            throw new WorkshopRefusal(Reason.WRONG_STATE, workshop.roundState());
        }
        move(seat, team);
    }

    /** Gives a seat to another browser. */
    public void regain(UUID seat, String token) {
        workshop.put(workshop.seat(seat).withToken(token));
    }

    /** Notes that a person has read a piece of news and put it away; of any other nothing is noted. */
    public void putAway(UUID seat, UUID news) {
        boolean known = Stream.concat(
                        workshop.notes().stream().map(Note::id),
                        workshop.surprises().stream().map(Surprise::id))
                .anyMatch(news::equals);
        if (known) {
            Seat reader = workshop.seat(seat);
            Set<UUID> read = new HashSet<>(reader.newsRead());
            read.add(news);
            workshop.put(reader.withNewsRead(read));
        }
    }

    /** Puts a person into a team, or out of any. */
    public void move(UUID seat, @Nullable UUID team) {
        workshop.put(workshop.seat(seat)
                .withTeam(team == null ? null : peopleTeam(team).id()));
    }

    /** Gives a person another nickname. */
    public void rename(UUID seat, String nickname) {
        Seat renamed = workshop.seat(seat).withNickname(nickname);
        requireFree(renamed.nickname(), seat);
        workshop.put(renamed);
    }

    /** Makes a player an observer, or an observer a player. */
    public void observe(UUID seat, boolean observer) {
        workshop.put(workshop.seat(seat).withObserver(observer));
    }

    /** Takes a person out; the nickname is free again. */
    public void remove(UUID seat) {
        workshop.put(workshop.seat(seat).withRemoved());
    }

    /** Shares the players without a team among the teams of people. */
    public void balance() {
        for (Seat seat : workshop.seats()) {
            if (seat.team() == null && !seat.observer()) {
                smallest().ifPresent(team -> workshop.put(seat.withTeam(team.id())));
            }
        }
    }

    /**
     * Adds a team.
     *
     * @param robot how it decides by itself; null for people
     * @param ownSeed its luck where teams' luck differs
     * @param plan the plan it begins with
     */
    public Team addTeam(
            UUID id, String name, @Nullable RobotStrategy robot, long ownSeed, OperatingPlan plan, Instant now) {
        List<Team> teams = workshop.teams();
        if (teams.size() >= MOST_TEAMS) {
            throw new WorkshopRefusal(Reason.TOO_MANY, "teams", MOST_TEAMS);
        }
        int position = teams.isEmpty() ? 0 : teams.getLast().position() + 1;
        long seed = workshop.settings().sameLuck() ? workshop.state().seed() : ownSeed;
        Team team = new Team(id, name, position, robot, seed, TeamPlan.untouched(1, plan, now));
        requireFreeTeamName(team.name(), null);
        workshop.put(team);
        workshop.add(new PlanVersion(id, workshop.round(), PlanVersion.Deed.OPENED, null, team.plan()));
        return team;
    }

    /** Gives a team another name. */
    public void renameTeam(UUID id, String name) {
        Team renamed = workshop.team(id).withName(name);
        requireFreeTeamName(renamed.name(), id);
        workshop.put(renamed);
    }

    /** Removes a team without people, with its results. */
    public void removeTeam(UUID id) {
        Team team = workshop.team(id);
        workshop.require(RoundState.LOBBY, RoundState.OPEN, RoundState.REVIEW, RoundState.FINISHED);
        int people = workshop.peopleOf(id).size();
        if (people > 0) {
            throw new WorkshopRefusal(Reason.TEAM_HAS_PEOPLE, team.name(), people);
        }
        workshop.removeTeam(id);
    }

    /** Lets one more trainer lead. */
    public void addTrainer(UUID trainer) {
        if (!workshop.trainers().contains(trainer)) {
            List<UUID> all = new ArrayList<>(workshop.trainers());
            all.add(trainer);
            workshop.trainers = List.copyOf(all);
        }
    }

    /** Takes a trainer out; the last one stays. */
    public void removeTrainer(UUID trainer) {
        List<UUID> rest = new ArrayList<>(workshop.trainers());
        rest.remove(trainer);
        if (rest.isEmpty()) {
            throw new WorkshopRefusal(Reason.OUT_OF_RANGE, "trainers", 0, 1, MOST_TEAMS);
        }
        workshop.trainers = List.copyOf(rest);
    }

    private Team peopleTeam(UUID id) {
        Team team = workshop.team(id);
        if (team.isRobot()) {
            throw new WorkshopRefusal(Reason.ROBOT_TEAM, team.name());
        }
        return team;
    }

    private void requireFree(String nickname, @Nullable UUID except) {
        String folded = PlainText.folded(nickname);
        for (Seat seat : workshop.seats()) {
            if (!seat.id().equals(except) && PlainText.folded(seat.nickname()).equals(folded)) {
                throw new WorkshopRefusal(Reason.NAME_TAKEN, nickname);
            }
        }
    }

    private void requireFreeTeamName(String name, @Nullable UUID except) {
        String folded = PlainText.folded(name);
        for (Team team : workshop.teams()) {
            if (!team.id().equals(except) && PlainText.folded(team.name()).equals(folded)) {
                throw new WorkshopRefusal(Reason.NAME_TAKEN, name);
            }
        }
    }
}
