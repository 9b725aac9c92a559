package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.EditOutcome;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.organisation.Lever;
import org.kampus.organisation.PlanChange;
import org.kampus.workshop.WorkshopRefusal;

/** A plan shared by two people who do not see each other's last change yet. */
class SharedGameTest {

    private final WorkshopInMemory room = new WorkshopInMemory();
    private final TeamPlay play = room.play();
    private final UUID workshop = room.workshop(WorkshopInMemory.settings());
    private final List<EditOutcome> overwritten = new ArrayList<>();
    private final List<PlanChange> lost = new ArrayList<>();
    private String lostTo = "";
    private final List<RuntimeException> refused = new ArrayList<>();
    private final Caller.Participant ann = room.join(workshop, "Ann");
    private final Caller.Participant bob = mate();

    @AfterEach
    void end() {
        room.close();
    }

    private Caller.Participant mate() {
        Caller.Participant seat = room.join(workshop, "Bob");
        room.roster()
                .move(
                        room.trainer(),
                        workshop,
                        seat.seat(),
                        room.console(workshop).teams().getFirst().id());
        room.start(workshop);
        return seat;
    }

    private SharedGame open(Caller.Participant seat) {
        return new SharedGame(play, seat, play.view(seat), new SharedGame.Told() {
            @Override
            public void overwritten(EditOutcome outcome) {
                overwritten.add(outcome);
            }

            @Override
            public void lost(List<PlanChange> changes, String by) {
                lost.addAll(changes);
                lostTo = by;
            }

            @Override
            public void refused(RuntimeException why) {
                refused.add(why);
            }
        });
    }

    @Test
    void of_two_changes_to_the_same_decision_the_later_holds_and_is_told() {
        SharedGame ofAnn = open(ann);
        SharedGame ofBob = open(bob);
        ofAnn.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.5));
        ofBob.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.6));

        assertEquals("Ann", overwritten.getFirst().overwrittenBy());
        assertEquals(0.6, Lever.MINIMUM_FIT.get(ofBob.plan()));
    }

    @Test
    void who_was_overwritten_is_told_by_whom_and_can_set_it_back() {
        SharedGame ofAnn = open(ann);
        SharedGame ofBob = open(bob);
        ofAnn.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.5));
        ofBob.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.6));
        ofAnn.take(play.view(ann));

        assertEquals(List.of(new PlanChange.Rule(Lever.MINIMUM_FIT, 0.5, 0.6)), lost);
        assertEquals("Bob", lostTo);

        ofAnn.setBack(List.copyOf(lost));
        assertEquals(0.5, Lever.MINIMUM_FIT.get(play.view(bob).team().plan().plan()));
    }

    @Test
    void who_was_overwritten_while_changing_something_else_is_told_too() {
        SharedGame ofAnn = open(ann);
        ofAnn.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.5));
        open(bob).change(plan -> Lever.MINIMUM_FIT.set(plan, 0.6));
        ofAnn.change(plan -> Lever.TRAINING_HOURS.set(plan, 9));

        assertEquals(List.of(new PlanChange.Rule(Lever.MINIMUM_FIT, 0.5, 0.6)), lost);
        assertEquals("Bob", lostTo);
        assertEquals(9, Lever.TRAINING_HOURS.get(ofAnn.plan()));
    }

    @Test
    void what_one_did_not_decide_oneself_is_not_lost() {
        SharedGame ofAnn = open(ann);
        ofAnn.change(plan -> Lever.TRAINING_HOURS.set(plan, 9));
        open(bob).change(plan -> Lever.MINIMUM_FIT.set(plan, 0.6));
        ofAnn.take(play.view(ann));

        assertEquals(List.of(), lost);
    }

    @Test
    void what_was_lost_is_not_set_back_into_a_submitted_plan() {
        SharedGame ofAnn = open(ann);
        ofAnn.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.5));
        SharedGame ofBob = open(bob);
        ofBob.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.6));
        assertTrue(ofBob.submit(null));
        ofAnn.take(play.view(ann));
        ofAnn.setBack(List.copyOf(lost));

        assertEquals(WorkshopRefusal.Reason.SUBMITTED, ((WorkshopRefusal) refused.getFirst()).reason());
    }

    @Test
    void what_comes_with_the_answer_to_a_reason_is_shown() {
        SharedGame ofAnn = open(ann);
        List<Double> shown = new ArrayList<>();
        ofAnn.onChange(() -> shown.add(Lever.MINIMUM_FIT.get(ofAnn.plan())));
        open(bob).change(plan -> Lever.MINIMUM_FIT.set(plan, 0.5));
        ofAnn.explain("We cannot serve everybody");
        ofAnn.take(play.view(ann));

        assertEquals(List.of(0.5), shown);
    }

    @Test
    void changes_to_different_decisions_meet_in_one_plan() {
        SharedGame ofAnn = open(ann);
        SharedGame ofBob = open(bob);
        ofAnn.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.5));
        ofBob.change(plan -> Lever.TRAINING_HOURS.set(plan, 9));

        assertEquals(0.5, Lever.MINIMUM_FIT.get(ofBob.plan()));
        assertEquals(9, Lever.TRAINING_HOURS.get(ofBob.plan()));
        assertTrue(overwritten.isEmpty());
    }

    @Test
    void what_a_teammate_has_submitted_is_not_changed_by_a_page_that_does_not_know_yet() {
        SharedGame ofAnn = open(ann);
        SharedGame ofBob = open(bob);
        assertTrue(ofAnn.submit(null));
        ofBob.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.6));

        assertEquals(WorkshopRefusal.Reason.SUBMITTED, ((WorkshopRefusal) refused.getFirst()).reason());
    }

    @Test
    void a_plan_that_has_changed_since_is_not_submitted_unseen() {
        SharedGame ofAnn = open(ann);
        SharedGame ofBob = open(bob);
        ofAnn.change(plan -> Lever.MINIMUM_FIT.set(plan, 0.5));
        ofBob.submit(null);

        assertEquals(WorkshopRefusal.Reason.PLAN_CHANGED, ((WorkshopRefusal) refused.getFirst()).reason());
    }

    @Test
    void why_is_one_line_for_the_whole_team() {
        SharedGame ofAnn = open(ann);
        ofAnn.explain("fewer leads, better ones");

        assertEquals("fewer leads, better ones", open(bob).view().reason());
    }
}
