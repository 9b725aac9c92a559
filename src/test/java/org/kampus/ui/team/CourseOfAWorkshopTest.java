package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.Caller;
import org.kampus.organisation.Lever;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.workshop.RevealStep;

/** How pages follow the workshop, whatever happens in it. */
@ViewPackages(classes = {EntranceView.class, NotFoundView.class})
class CourseOfAWorkshopTest extends TeamPageCase {

    @Test
    void the_page_follows_the_workshop_to_its_results_and_on() {
        join("Ann");
        room.start(workshop);
        settle();
        arrive(TeamStructureView.class);
        assertEquals("Round 1 of 2", text("round"));

        room.playRound(workshop);
        await("part-results");
        arrive(TeamQuarterView.class);

        room.next(workshop);
        settle();
        assertEquals("Round 2 of 2", text("round"));
        assertEquals("Plan quarter 2", text("next-step"));

        room.rounds().undo(room.trainer(), workshop, room.console(workshop).stage());
        settle();
        arrive(TeamStructureView.class);
        assertEquals("paused, the clock is stopped", text("round-state"));

        room.rounds().finish(room.trainer(), workshop, room.console(workshop).stage());
        settle();
        arrive(TeamRoomView.class);
    }

    @Test
    void whoever_loads_the_page_anew_while_the_round_ends_is_led_to_the_results_too() {
        join("Ann");
        plan("structure");
        go("");
        room.playRound(workshop);
        go("team/" + workshop + "/desk/structure");
        await("part-results");
        arrive(TeamQuarterView.class);

        go("team/" + workshop + "/desk/structure");
        arrive(TeamStructureView.class);
    }

    @Test
    void a_board_is_not_drawn_again_because_the_round_closes() {
        join("Ann");
        plan("structure");
        String people = "people-"
                + planned().structure().staffedRoles().iterator().next().key();
        Component before = byTestId(people);
        room.rounds().close(room.trainer(), workshop, room.console(workshop).stage());
        settle();

        assertEquals("time is up", text("round-state"));
        assertSame(before, byTestId(people));
    }

    @Test
    void somebody_taken_out_is_told_and_can_join_again() {
        join("Ann");
        plan("structure");
        room.roster().remove(room.trainer(), workshop, me().seat());
        settle();

        assertEquals(1, present("seat-lost").size());
        join("Ann");
        assertEquals("Your team: North", heading());
    }

    @Test
    void somebody_moved_sees_the_other_teams_plan_instead() {
        join("Ann");
        plan("rules");
        press("lever-trainingHoursPerMonth-more");
        room.roster().move(room.trainer(), workshop, me().seat(), team(1));
        awaitGone("change");
        assertTrue(
                notices().stream().anyMatch(notice -> notice.contains("South")),
                notices().toString());
    }

    @Test
    void a_deleted_workshop_leaves_nobody_stranded() {
        join("Ann");
        room.service().delete(room.trainer(), workshop);
        settle();

        assertEquals(1, present("seat-lost").size());
        assertEquals(1, present("join-code").size());
    }

    @Test
    void whoever_leaves_has_no_seat_any_more() {
        join("Ann");
        room.play().leave(seat());
        settle();
        go("team/" + workshop);

        assertEquals(1, present("seat-lost").size());
    }

    @Test
    void another_workshops_address_opens_nothing() {
        room.join(workshop, "Ann");
        go("team/" + workshop + "/desk/structure");
        assertEquals(1, present("seat-lost").size());

        go("team/no-workshop/desk/rules");
        assertEquals(1, present("seat-lost").size());
    }

    @Test
    void news_are_in_sight_until_they_are_put_away() {
        join("Ann");
        plan("rules");
        room.rounds().note(room.trainer(), workshop, null, "<img src=x> Coffee at three");
        settle();

        assertTrue(
                find(Span.class).all().stream().anyMatch(span -> span.getText().equals("<img src=x> Coffee at three")));
        go("team/" + workshop);
        assertEquals(List.of(), present("news-banner"), "the room lists all news");
        plan("rules");
        Component away = byTestId("news-read");
        mate("Bob");
        settle();
        assertEquals(away, byTestId("news-read"), "a press must not get lost because something else has changed");
        press("news-read");
        assertEquals(List.of(), present("news-banner"));

        plan("structure");
        assertEquals(List.of(), present("news-banner"));
        room.rounds().note(room.trainer(), workshop, null, "Ten more minutes");
        settle();
        assertEquals(1, present("news-banner").size());
    }

    @Test
    void how_the_plans_of_earlier_rounds_came_about_can_be_looked_up() {
        join("Ann");
        Caller.Participant bob = mate("Bob");
        room.start(workshop);
        edit(bob, Lever.MINIMUM_FIT.set(planned(), 0.5));
        room.playRound(workshop);
        room.next(workshop);
        plan("history");

        assertFalse(text("versions")
                .substring(0, text("versions").indexOf("Round 1"))
                .contains("Bob"));
        assertTrue(text("versions-1").contains("Bob"), text("versions-1"));
    }

    @Test
    void other_teams_are_not_seen_before_they_are_revealed() {
        join("Ann");
        mate("in the other team");
        room.start(workshop);
        room.playRound(workshop);
        go("team/" + workshop);
        assertEquals(List.of(), present("standings"));

        room.rounds().reveal(room.trainer(), workshop, RevealStep.LOAD);
        settle();
        assertEquals(1, present("standings").size());
    }
}
