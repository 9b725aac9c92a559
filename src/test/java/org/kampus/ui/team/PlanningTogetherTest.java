package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.Caller;
import org.kampus.organisation.Lever;
import org.kampus.organisation.Role;
import org.kampus.ui.shell.NotFoundView;

/** A plan that several people make on their own devices. */
@ViewPackages(classes = {EntranceView.class, NotFoundView.class})
class PlanningTogetherTest extends TeamPageCase {

    @Test
    void a_teammates_change_appears_by_itself_and_both_hold() {
        join("Ann");
        Caller.Participant bob = mate("Bob");
        plan("rules");
        press("lever-trainingHoursPerMonth-more");
        Component own = byTestId("undo-change");
        edit(bob, Lever.MINIMUM_FIT.set(planned(), 0.5));
        settle();

        assertEquals("50\u00a0%", text("lever-minimumFit"));
        assertEquals(2, present("undo-change").size());
        assertTrue(present("undo-change").contains(own), "a press must not get lost because of another change");
    }

    @Test
    void undo_takes_back_ones_own_change_only() {
        join("Ann");
        Caller.Participant bob = mate("Bob");
        plan("structure");
        Role role = planned().structure().staffedRoles().iterator().next();
        int people = planned().structure().headcount(role);
        press("people-" + role.key() + "-more");
        edit(bob, Lever.MINIMUM_FIT.set(planned(), 0.5));
        settle();
        press("undo");

        assertEquals(people, planned().structure().headcount(role));
        assertEquals(0.5, Lever.MINIMUM_FIT.get(planned()));
    }

    @Test
    void a_submitted_plan_rests_until_it_is_withdrawn() {
        join("Ann");
        plan("rules");
        press("run-quarter");
        assertTrue(own().plan().submitted());
        assertFalse(enabled("lever-trainingHoursPerMonth-more"));
        assertEquals("Withdraw", text("run-quarter"));

        press("run-quarter");
        assertFalse(own().plan().submitted());
        settle();
        assertTrue(enabled("lever-trainingHoursPerMonth-more"));
    }

    @Test
    void a_proposal_is_ones_own_until_all_are_made_and_then_the_team_decides() {
        workshop = room.workshop(proposing());
        join("Ann");
        Caller.Participant bob = mate("Bob");
        plan("rules");
        press("lever-trainingHoursPerMonth-more");
        assertEquals(own().lastPlan(), planned(), "the team's plan is untouched");
        press("run-quarter");
        settle();
        assertTrue(own().mine().made());
        assertFalse(enabled("lever-trainingHoursPerMonth-more"));
        assertEquals("Change my proposal", text("run-quarter"));

        room.play().propose(bob, Lever.MINIMUM_FIT.set(planned(), 0.5), "stricter", true);
        settle();
        assertEquals("Submit the plan", text("run-quarter"));
        assertEquals(own().lastPlan(), planned());
        go("team/" + workshop);
        assertEquals(1, present("proposal-Ann").size());
        press("take-Bob");
        settle();
        assertEquals(0.5, Lever.MINIMUM_FIT.get(planned()));
        assertEquals("stricter", own().plan().reason());
    }

    @Test
    void where_a_teammate_is_at_work_can_be_seen() {
        join("Ann");
        Caller.Participant bob = mate("Bob");
        plan("rules");
        room.play().present(bob, () -> true);
        room.play().at(bob, Lever.MINIMUM_FIT.key());
        settle();

        assertTrue(mates().contains("Bob Qualification threshold"), mates().toString());
        assertEquals("Bob", text("mates-at-minimumFit"));

        room.play().at(bob, Lever.TRAINING_HOURS.key());
        settle();
        assertEquals("", text("mates-at-minimumFit"), "nobody is there any more");
        assertEquals("Bob", text("mates-at-trainingHoursPerMonth"));
    }

    @Test
    void a_teammate_at_the_board_is_seen_at_the_very_row_and_not_by_oneself() {
        join("Ann");
        Caller.Participant bob = mate("Bob");
        plan("structure");
        room.play().present(bob, () -> true);
        room.play().at(bob, "duty:handOver");
        room.play().at(new Caller.Participant(workshop, me().seat()), "headcount:hunter");
        settle();

        assertEquals("Bob", text("mates-at-duty:handOver"));
        assertTrue(mates().contains("Bob Hand over"), mates().toString());
        assertEquals("", text("mates-at-headcount:hunter"));
    }

    @Test
    void a_closed_decision_rests_while_others_are_open() {
        workshop = room.workshop(closing(Lever.TRAINING_HOURS.key()));
        join("Ann");
        plan("rules");

        assertFalse(enabled("lever-trainingHoursPerMonth-more"));
        assertTrue(enabled("lever-minimumFit-more"));
    }

    @Test
    void in_hard_mode_nothing_is_foretold_and_the_team_says_what_it_expects() {
        workshop = room.workshop(hard());
        join("Ann");
        plan("rules");
        press("run-quarter");
        assertFalse(own().plan().submitted());

        test((TextField) byTestId("prediction-profit")).setValue("1,200");
        test((TextField) byTestId("prediction-retention")).setValue("70 %");
        test((Button) byTestId("prediction-submit")).click();

        assertTrue(own().plan().submitted());
        assertEquals(0.7, own().plan().prediction().retention(), 1e-9);
    }

    @Test
    void an_observer_sees_the_plan_and_cannot_touch_it() {
        join("Ann");
        room.roster().observe(room.trainer(), workshop, me().seat(), true);
        plan("rules");

        assertFalse(enabled("lever-trainingHoursPerMonth-more"));
        assertFalse(enabled("run-quarter"));
    }
}
