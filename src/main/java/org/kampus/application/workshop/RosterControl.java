package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.PlainText;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.Roster;
import org.kampus.workshop.Seat;
import org.kampus.workshop.TeamPlans;
import org.kampus.workshop.Workshop;

/** What a trainer does with people, teams and fellow trainers. */
@ApplicationScoped
public class RosterControl {

    private final OpenWorkshops workshops;
    private final Doorkeeper door;
    private final RobotPlans robots;
    private final TrainerRepository trainers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RosterControl() {
        this(null, null, null, null);
    }

    @Inject
    RosterControl(OpenWorkshops workshops, Doorkeeper door, RobotPlans robots, TrainerRepository trainers) {
        this.workshops = workshops;
        this.door = door;
        this.robots = robots;
        this.trainers = trainers;
    }

    /** Adds a team of people; one that comes late begins with the case's plan as others did, playing silently the rounds it missed. */
    public UUID addTeam(Caller.Trainer trainer, UUID workshop, String name) {
        return add(trainer, workshop, name, null);
    }

    /** Adds a team that decides by itself. */
    public UUID addRobot(Caller.Trainer trainer, UUID workshop, String name, RobotStrategy strategy) {
        UUID team = add(trainer, workshop, name, strategy);
        robots.search(workshop, team);
        return team;
    }

    /** Gives a team another name. */
    public void renameTeam(Caller.Trainer trainer, UUID workshop, UUID team, String name) {
        roster(trainer, workshop, roster -> roster.renameTeam(team, name));
    }

    /** Removes a team without people, with its results. */
    public void removeTeam(Caller.Trainer trainer, UUID workshop, UUID team) {
        roster(trainer, workshop, roster -> roster.removeTeam(team));
    }

    /**
     * Puts a person into a team.
     *
     * @param team null takes the person out of any team
     */
    public void move(Caller.Trainer trainer, UUID workshop, UUID seat, @Nullable UUID team) {
        roster(trainer, workshop, roster -> roster.move(seat, team));
    }

    /** Gives a person another nickname. */
    public void rename(Caller.Trainer trainer, UUID workshop, UUID seat, String nickname) {
        roster(trainer, workshop, roster -> roster.rename(seat, nickname));
    }

    /** Makes a player an observer, or an observer a player. */
    public void observe(Caller.Trainer trainer, UUID workshop, UUID seat, boolean observer) {
        roster(trainer, workshop, roster -> roster.observe(seat, observer));
    }

    /** Removes a person; the nickname is free again. */
    public void remove(Caller.Trainer trainer, UUID workshop, UUID seat) {
        roster(trainer, workshop, roster -> roster.remove(seat));
    }

    /** Shares the people without a team among the teams of people, the smallest first. */
    public void balance(Caller.Trainer trainer, UUID workshop) {
        roster(trainer, workshop, roster -> roster.balance());
    }

    /**
     * Somebody who is expected.
     *
     * @param name is shortened, and told from others of that name by a number
     * @param player token of the player the person will be
     */
    public record Expected(String name, String player) {}

    /** Keeps seats for people who are expected; who has one already keeps it. Returns how many were added. */
    public int reserve(Caller.Trainer trainer, UUID workshop, List<Expected> people) {
        door.led(trainer, workshop);
        return workshops.change(
                workshop,
                w -> {
                    int before = w.seats().size();
                    people.forEach(person -> reserve(w, person));
                    return w.seats().size() - before;
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.ROSTER, null));
    }

    private void reserve(Workshop workshop, Expected person) {
        String token = Secrets.hash(person.player());
        if (workshop.seatOf(token).isEmpty()) {
            new Roster(workshop)
                    .join(
                            UUID.randomUUID(),
                            free(workshop, person.name()),
                            token,
                            Secrets.seatCode(),
                            null,
                            false,
                            workshops.now());
        }
    }

    private static String free(Workshop workshop, String wanted) {
        Set<String> taken = workshop.seats().stream()
                .map(seat -> PlainText.folded(seat.nickname()))
                .collect(Collectors.toSet());
        String name = shortened(wanted, Seat.LONGEST_NAME);
        for (int number = 2; taken.contains(PlainText.folded(name)); number++) {
            String suffix = " " + number;
            name = shortened(wanted, Seat.LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    private static String shortened(String name, int longest) {
        int end = name.offsetByCodePoints(0, Math.min(longest, name.codePointCount(0, name.length())));
        return name.substring(0, end).strip();
    }

    /**
     * Types in what a team decided on paper, and submits it.
     *
     * @throws org.kampus.application.PlanNotAllowedException if the plan breaks limits of the case
     */
    public void typePlan(Caller.Trainer trainer, UUID workshop, UUID team, OperatingPlan plan, String reason) {
        Scenario scenario = workshops.scenario(door.led(trainer, workshop));
        Plans.requirePlayable(scenario, plan);
        String name = door.name(trainer);
        workshops.change(
                workshop,
                w -> {
                    new TeamPlans(w).type(team, plan, reason, name, workshops.now());
                    return w.id();
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.PLAN, team));
    }

    /** Makes an invitation for a co-trainer of this workshop; the answer is the secret part of the link. */
    public String inviteCoTrainer(Caller.Trainer trainer, UUID workshop) {
        String title = door.led(trainer, workshop).state().title();
        String secret = Secrets.token();
        trainers.add(new TrainerToken(
                UUID.randomUUID(),
                Secrets.hash(secret),
                TrainerToken.Kind.CO_TRAINER,
                trainer.trainer(),
                workshop,
                title,
                workshops.now().plus(TrainerAccounts.INVITATION_LASTS)));
        return secret;
    }

    /** Takes the workshop from a co-trainer; the last trainer stays. */
    public void removeCoTrainer(Caller.Trainer trainer, UUID workshop, UUID coTrainer) {
        roster(trainer, workshop, roster -> roster.removeTrainer(coTrainer));
    }

    private UUID add(Caller.Trainer trainer, UUID workshop, String name, @Nullable RobotStrategy robot) {
        Scenario scenario = workshops.scenario(door.led(trainer, workshop));
        OperatingPlan plan = robot == null ? scenario.startingPlan() : robots.plan(scenario, robot);
        UUID team = UUID.randomUUID();
        roster(trainer, workshop, roster -> roster.addTeam(team, name, robot, Secrets.seed(), plan, workshops.now()));
        return team;
    }

    private void roster(Caller.Trainer trainer, UUID workshop, Consumer<Roster> command) {
        door.led(trainer, workshop);
        workshops.change(
                workshop,
                w -> {
                    command.accept(new Roster(w));
                    return w.id();
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.ROSTER, null));
    }
}
