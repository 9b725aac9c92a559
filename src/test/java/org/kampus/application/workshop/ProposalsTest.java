package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.OperatingPlan;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.ScoreMix;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopRefusal.Reason;
import org.kampus.workshop.WorkshopSettings;

/** Rounds in which everybody proposes alone before the team decides. */
class ProposalsTest {

    private final Room room = new Room();
    private UUID workshop;
    private Caller.Participant ann;
    private Caller.Participant ben;

    @AfterEach
    void end() {
        room.close();
    }

    @BeforeEach
    void two_in_one_team() {
        WorkshopSettings usual = Room.settings(false);
        workshop = room.workshop(new WorkshopSettings(
                2,
                10,
                false,
                false,
                5,
                usual.mode(),
                true,
                usual.seating(),
                usual.unsubmitted(),
                Map.of(),
                Set.of(1),
                ScoreMix.PROFIT_ONLY));
        ann = room.join(workshop, "Ann");
        ben = room.join(workshop, "Ben");
        UUID north = room.console(workshop).teams().getFirst().id();
        room.roster.move(room.trainer, workshop, ann.seat(), north);
        room.roster.move(room.trainer, workshop, ben.seat(), north);
        room.start(workshop);
    }

    private TeamView.OwnTeam team(Caller.Participant who) {
        return room.play.view(who).team();
    }

    private OperatingPlan plan(double fit) {
        return team(ann).plan().plan().withMinimumFit(fit);
    }

    private Reason refused(Runnable deed) {
        return assertThrows(WorkshopRefusal.class, deed::run).reason();
    }

    @Test
    void nobody_sees_a_proposal_before_all_are_made() {
        room.play.propose(ann, plan(0.5), "stricter", true);
        assertTrue(team(ben).proposing());
        assertEquals(List.of(), team(ben).proposals());
        assertEquals(List.of("Ben"), team(ben).waitedFor());
        assertEquals(plan(0.5), room.play.view(ann).planInHand());
        assertFalse(room.play.view(ben).planInHand().equals(plan(0.5)));

        room.play.propose(ben, plan(0.2), "looser", true);

        assertFalse(team(ann).proposing());
        assertEquals(
                List.of("stricter", "looser"),
                team(ben).proposals().stream().map(Proposal::reason).toList());
        assertEquals(team(ann).lastPlan(), team(ann).plan().plan(), "the team has decided nothing yet");
    }

    @Test
    void the_team_cannot_decide_while_it_proposes() {
        long number = team(ann).plan().number();
        assertEquals(Reason.PROPOSE_FIRST, refused(() -> room.play.edit(ann, number, plan(0.5), null)));
        assertEquals(Reason.PROPOSE_FIRST, refused(() -> room.play.submit(ann, number, null)));
        assertEquals(Reason.PROPOSE_FIRST, refused(() -> room.play.decideNow(ann)));
    }

    @Test
    void whoever_has_proposed_need_not_wait_for_the_rest() {
        room.play.propose(ann, plan(0.5), "", true);
        room.play.decideNow(ann);

        assertFalse(team(ben).proposing());
        assertEquals(1, team(ben).proposals().size());
        assertEquals(Reason.PROPOSALS_OVER, refused(() -> room.play.propose(ben, plan(0.2), "", true)));
        room.play.edit(ben, team(ben).plan().number(), plan(0.5), "as Ann says");
        room.play.submit(ben, team(ben).plan().number(), null);
        assertTrue(team(ann).plan().submitted());
    }

    @Test
    void a_proposal_is_changed_until_the_team_decides() {
        room.play.propose(ann, plan(0.5), "first", true);
        room.play.propose(ann, plan(0.4), "second", false);
        assertEquals(List.of("Ann", "Ben"), team(ben).waitedFor());
        room.play.propose(ann, plan(0.4), "second", true);
        room.play.propose(ben, plan(0.2), "", true);
        assertEquals("second", team(ben).proposals().getFirst().reason());
    }

    @Test
    void whoever_leaves_is_not_waited_for() {
        room.play.propose(ann, plan(0.5), "", true);
        room.play.leave(ben);
        assertFalse(team(ann).proposing());
    }

    @Test
    void a_team_that_never_decides_plays_its_last_plan_and_the_next_round_has_no_proposals() {
        room.play.propose(ann, plan(0.5), "", true);
        room.playRound(workshop);
        assertEquals(team(ann).lastPlan(), room.console(workshop).scenario().startingPlan());
        room.next(workshop);
        assertFalse(team(ann).proposing());
        assertEquals(List.of(), team(ann).proposals());
        room.play.edit(ann, team(ann).plan().number(), plan(0.5), null);
    }
}
