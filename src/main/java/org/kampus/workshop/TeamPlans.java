package org.kampus.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.workshop.PlanVersion.Deed;
import org.kampus.workshop.WorkshopRefusal.Reason;

/** What may be done to the plans of a workshop's teams. */
public final class TeamPlans {

    private final Workshop workshop;

    /** The plans of a workshop. */
    public TeamPlans(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * Puts somebody's changes onto the team's plan.
     *
     * @param seat who changes it
     * @param base the plan the changes were made to
     * @param edited the plan with the changes
     * @param reason one line of why; null leaves it as it is
     * @return what was overwritten, and the plan as it is then
     */
    public PlanMerge edit(UUID seat, OperatingPlan base, OperatingPlan edited, @Nullable String reason, Instant now) {
        Team team = teamOf(seat);
        workshop.require(RoundState.OPEN, RoundState.CLOSING);
        requireDeciding(team);
        TeamPlan current = team.plan();
        if (current.submitted()) {
            throw new WorkshopRefusal(Reason.SUBMITTED);
        }
        PlanMerge merge =
                PlanMerge.of(base, edited, current.plan(), workshop.settings().closedIn(workshop.round()));
        String why =
                reason == null ? current.reason() : PlainText.checkedOrEmpty("reason", reason, TeamPlan.LONGEST_REASON);
        if (!merge.plan().equals(current.plan()) || !why.equals(current.reason())) {
            set(
                    team,
                    seat,
                    Deed.CHANGED,
                    new TeamPlan(
                            current.number() + 1,
                            merge.plan(),
                            why,
                            false,
                            current.prediction(),
                            workshop.seat(seat).nickname(),
                            now));
        }
        return merge;
    }

    /**
     * Submits the team's plan. Submitting the same version twice does no harm.
     *
     * @param number the version that is meant
     * @param prediction what the team expects
     */
    public void submit(UUID seat, long number, @Nullable Prediction prediction, Instant now) {
        Team team = teamOf(seat);
        workshop.require(RoundState.OPEN, RoundState.CLOSING);
        requireDeciding(team);
        TeamPlan current = team.plan();
        if (current.submitted() && (current.number() == number || current.number() == number + 1)) {
            return;
        }
        if (current.number() != number) {
            throw new WorkshopRefusal(Reason.PLAN_CHANGED);
        }
        Prediction expected = prediction == null ? current.prediction() : prediction;
        if (expected == null && workshop.settings().mode() == PlayMode.HARD) {
            throw new WorkshopRefusal(Reason.PREDICTION_MISSING);
        }
        String by = workshop.seat(seat).nickname();
        set(
                team,
                seat,
                Deed.SUBMITTED,
                new TeamPlan(number + 1, current.plan(), current.reason(), true, expected, by, now));
    }

    /** Takes the submitted plan back, until the deadline; one that is not submitted stays as it is. */
    public void withdraw(UUID seat, Instant now) {
        Team team = teamOf(seat);
        workshop.require(RoundState.OPEN);
        if (workshop.timer().over(now)) {
            throw new WorkshopRefusal(Reason.WRONG_STATE, RoundState.CLOSING);
        }
        TeamPlan current = team.plan();
        if (current.submitted()) {
            String by = workshop.seat(seat).nickname();
            set(
                    team,
                    seat,
                    Deed.WITHDRAWN,
                    new TeamPlan(
                            current.number() + 1,
                            current.plan(),
                            current.reason(),
                            false,
                            current.prediction(),
                            by,
                            now));
        }
    }

    /** Types in and submits what a team of people decided elsewhere; may change closed decisions. */
    public void type(UUID teamId, OperatingPlan plan, String reason, String trainer, Instant now) {
        Team team = workshop.team(teamId);
        workshop.require(RoundState.OPEN, RoundState.CLOSING);
        if (team.isRobot()) {
            throw new WorkshopRefusal(Reason.ROBOT_TEAM, team.name());
        }
        String why = PlainText.checkedOrEmpty("reason", reason, TeamPlan.LONGEST_REASON);
        TeamPlan current = team.plan();
        set(
                team,
                null,
                Deed.TYPED,
                new TeamPlan(current.number() + 1, plan, why, true, current.prediction(), trainer, now));
    }

    /** Gives a robot the plan it plays from now on. */
    public void decide(UUID robot, OperatingPlan plan, Instant now) {
        Team team = workshop.team(robot);
        if (team.isRobot() && !team.plan().plan().equals(plan)) {
            set(team, null, Deed.CHANGED, TeamPlan.untouched(team.plan().number() + 1, plan, now));
        }
    }

    /** Begins a round: every team of people has the plan in force before it, a robot its own. */
    void open(OperatingPlan startingPlan, Instant now) {
        for (Team team : workshop.teams()) {
            OperatingPlan plan = team.isRobot() ? team.plan().plan() : workshop.lastPlan(team.id(), startingPlan);
            set(team, null, Deed.OPENED, TeamPlan.untouched(team.plan().number() + 1, plan, now));
        }
    }

    /** Gives every team of people the plan back it played in a round, not submitted. */
    void restore(List<TeamResult> played, Instant now) {
        for (TeamResult result : played) {
            Team team = workshop.team(result.team());
            if (!team.isRobot()) {
                set(
                        team,
                        null,
                        Deed.RESTORED,
                        new TeamPlan(
                                team.plan().number() + 1,
                                result.plan(),
                                result.reason(),
                                false,
                                result.prediction(),
                                "",
                                now));
            }
        }
    }

    /** What a team that has not submitted plays instead. */
    void keep(Team team, OperatingPlan plan, Instant now) {
        TeamPlan kept = TeamPlan.untouched(team.plan().number() + 1, plan, now);
        set(team, null, Deed.KEPT, kept);
    }

    private void set(Team team, @Nullable UUID seat, Deed deed, TeamPlan plan) {
        workshop.put(team.withPlan(plan));
        workshop.add(new PlanVersion(team.id(), workshop.round(), deed, seat, plan));
    }

    private void requireDeciding(Team team) {
        if (new Proposals(workshop).open(team)) {
            throw new WorkshopRefusal(Reason.PROPOSE_FIRST);
        }
    }

    /** Somebody begins to decide on the team's plan, as it is. */
    void begin(Team team, UUID seat, Instant now) {
        TeamPlan current = team.plan();
        set(
                team,
                seat,
                Deed.CHANGED,
                new TeamPlan(
                        current.number() + 1,
                        current.plan(),
                        current.reason(),
                        false,
                        current.prediction(),
                        workshop.seat(seat).nickname(),
                        now));
    }

    Team teamOf(UUID seat) {
        Seat person = workshop.seat(seat);
        if (person.observer()) {
            throw new WorkshopRefusal(Reason.OBSERVER);
        }
        UUID team = person.team();
        if (team == null) {
            throw new WorkshopRefusal(Reason.NO_TEAM_YET);
        }
        return workshop.team(team);
    }
}
