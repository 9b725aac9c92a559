package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.workshop.Seating;

/** The way into a workshop, and back into it. */
@ViewPackages(classes = {EntranceView.class, NotFoundView.class})
class JoiningTest extends TeamPageCase {

    @Test
    void opening_the_link_takes_no_seat() {
        go("join/" + code());

        assertEquals(1, present("join").size());
        assertEquals(0, room.service().projector(room.trainer(), workshop).people());
    }

    @Test
    void a_name_leads_into_the_lobby_with_a_seat_code() {
        join("Ann");

        assertEquals("Your team: North", heading());
        assertTrue(text("my-seat-code").matches("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        assertEquals("Before the start", text("round"));
    }

    @Test
    void a_name_that_is_taken_is_told_at_its_field() {
        room.join(workshop, "Ann");
        join("aNN");

        TextField field = (TextField) byTestId("nickname");
        assertTrue(field.isInvalid());
        assertTrue(field.getErrorMessage().contains("taken"));
    }

    @Test
    void a_code_without_a_workshop_can_be_corrected() {
        go("join/AAAAAA");

        assertTrue(((TextField) byTestId("join-code")).isInvalid());
        test((TextField) byTestId("join-code")).setValue(code().toLowerCase(Locale.ROOT));
        press("join-next");
        assertEquals(1, present("nickname").size());
    }

    @Test
    void whoever_has_a_seat_goes_straight_to_it() {
        join("Ann");
        go("join/" + code());

        assertEquals("Your team: North", heading());
    }

    @Test
    void people_choose_their_team_where_they_may() {
        workshop = room.workshop(with(Seating.OWN_CHOICE));
        join("Ann");
        press("choose-team", 1);

        assertEquals("Your team: South", heading());
    }

    @Test
    void the_buttons_of_the_lobby_stay_while_others_come() {
        workshop = room.workshop(with(Seating.OWN_CHOICE));
        join("Ann");
        List<Component> before = present("choose-team");
        Component leave = byTestId("leave");

        room.play().choose(room.join(workshop, "Bob"), team(1));
        settle();

        assertEquals(before, present("choose-team"));
        assertEquals("South · 1 person", ((NativeButton) before.get(1)).getText());
        assertEquals(leave, byTestId("leave"));
    }

    @Test
    void a_seat_is_regained_with_name_and_code_and_the_old_device_is_shown_out() {
        join("Ann");
        String seatCode = text("my-seat-code");
        room.play().regain(code(), WorkshopInMemory.browser(), "10.0.0.2", "ann", seatCode);
        settle();

        assertEquals(1, present("seat-lost").size());

        go("join/" + code());
        test((TextField) byTestId("old-nickname")).setValue("ANN");
        test((TextField) byTestId("seat-code")).setValue(seatCode);
        press("regain");
        assertEquals("Your team: North", heading());
        assertEquals(1, room.service().projector(room.trainer(), workshop).people());
    }

    @Test
    void a_name_with_markup_is_text() {
        join("<b>Ann</b>");

        assertTrue(mates().contains("<b>Ann</b> (you)"));
    }
}
