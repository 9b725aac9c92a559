package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.workshop.RobotStrategy;

/** What a trainer does with people, teams and fellow trainers. */
@ApplicationScoped
public class RosterControl {

    /** Adds a team of people; one that comes late begins with the case's plan as others did, playing silently the rounds it missed. */
    public UUID addTeam(Caller.Trainer trainer, UUID workshop, String name) {
        throw new UnsupportedOperationException();
    }

    /** Adds a team that decides by itself. */
    public UUID addRobot(Caller.Trainer trainer, UUID workshop, String name, RobotStrategy strategy) {
        throw new UnsupportedOperationException();
    }

    /** Gives a team another name. */
    public void renameTeam(Caller.Trainer trainer, UUID workshop, UUID team, String name) {
        throw new UnsupportedOperationException();
    }

    /** Removes a team without people, with its results. */
    public void removeTeam(Caller.Trainer trainer, UUID workshop, UUID team) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts a person into a team.
     *
     * @param team null takes the person out of any team
     */
    public void move(Caller.Trainer trainer, UUID workshop, UUID seat, @Nullable UUID team) {
        throw new UnsupportedOperationException();
    }

    /** Gives a person another nickname. */
    public void rename(Caller.Trainer trainer, UUID workshop, UUID seat, String nickname) {
        throw new UnsupportedOperationException();
    }

    /** Makes a player an observer, or an observer a player. */
    public void observe(Caller.Trainer trainer, UUID workshop, UUID seat, boolean observer) {
        throw new UnsupportedOperationException();
    }

    /** Removes a person; the nickname is free again. */
    public void remove(Caller.Trainer trainer, UUID workshop, UUID seat) {
        throw new UnsupportedOperationException();
    }

    /** Shares the people without a team among the teams of people, the smallest first. */
    public void balance(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /**
     * Types in what a team decided on paper, and submits it.
     *
     * @throws org.kampus.application.PlanNotAllowedException if the plan breaks limits of the case
     */
    public void typePlan(Caller.Trainer trainer, UUID workshop, UUID team, OperatingPlan plan, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Makes an invitation for a co-trainer of this workshop; the answer is the secret part of the link. */
    public String inviteCoTrainer(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /** Takes the workshop from a co-trainer; the last trainer stays. */
    public void removeCoTrainer(Caller.Trainer trainer, UUID workshop, UUID coTrainer) {
        throw new UnsupportedOperationException();
    }
}
