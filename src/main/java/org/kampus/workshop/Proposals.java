package org.kampus.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.organisation.OperatingPlan;
import org.kampus.workshop.WorkshopRefusal.Reason;

/**
 * What people of a team propose, each alone, before the team decides together. A team proposes until everybody who plays in it
 * has made a proposal, or somebody who has made one begins to decide.
 */
public final class Proposals {

    private final Workshop workshop;

    /** The proposals of a workshop. */
    public Proposals(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Whether a team's people propose now, and the team cannot decide yet. */
    public boolean open(Team team) {
        boolean deciding = workshop.state == RoundState.OPEN || workshop.state == RoundState.CLOSING;
        return deciding
                && !team.isRobot()
                && workshop.settings.proposalRounds().contains(workshop.round)
                && !team.plan().touched()
                && !waitedFor(team).isEmpty();
    }

    /** The people of a team who have not made their proposal. */
    public List<Seat> waitedFor(Team team) {
        return workshop.peopleOf(team.id()).stream()
                .filter(seat -> !seat.observer())
                .filter(seat -> of(seat.id()).filter(Proposal::made).isEmpty())
                .toList();
    }

    /** What a person proposes in this round. */
    public Optional<Proposal> of(UUID seat) {
        return Optional.ofNullable(workshop.proposal(new Proposal.Key(seat, workshop.round)));
    }

    /** What the people of a team have proposed in this round, in the order they came; what is not made is left out. */
    public List<Proposal> made(Team team) {
        return workshop.peopleOf(team.id()).stream()
                .flatMap(seat -> of(seat.id()).stream())
                .filter(Proposal::made)
                .toList();
    }

    /**
     * Changes what a person proposes.
     *
     * @param made whether it is made; one that is made can be changed until the team decides
     */
    public void propose(UUID seat, OperatingPlan plan, String reason, boolean made, Instant now) {
        Team team = proposing(seat);
        String why = PlainText.checkedOrEmpty("reason", reason, TeamPlan.LONGEST_REASON);
        PlanMerge allowed = PlanMerge.of(
                team.plan().plan(),
                plan,
                team.plan().plan(),
                workshop.settings().closedIn(workshop.round));
        workshop.put(new Proposal(
                seat,
                team.id(),
                workshop.round,
                allowed.plan(),
                why,
                made,
                workshop.seat(seat).nickname(),
                now));
    }

    /** Begins to decide without those who have not proposed; whoever does so has made a proposal. */
    public void decideNow(UUID seat, Instant now) {
        Team team = proposing(seat);
        if (of(seat).filter(Proposal::made).isEmpty()) {
            throw new WorkshopRefusal(Reason.PROPOSE_FIRST);
        }
        new TeamPlans(workshop).begin(team, seat, now);
    }

    private Team proposing(UUID seat) {
        Team team = new TeamPlans(workshop).teamOf(seat);
        workshop.require(RoundState.OPEN, RoundState.CLOSING);
        if (!open(team)) {
            throw new WorkshopRefusal(Reason.PROPOSALS_OVER);
        }
        return team;
    }
}
