package org.kampus.ui.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.kampus.application.learn.LessonTemplate;
import org.kampus.application.learn.RoomLessons;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.ConsoleView.TeamStatus;
import org.kampus.learning.LearningEffect;
import org.kampus.organisation.Role;
import org.kampus.scenario.Lesson;
import org.kampus.ui.account.SignInView;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.projector.ProjectorPage;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.ui.shell.NumberInput;
import org.kampus.workshop.Adjustment;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;

/** The console without a browser: every press is kept, and the page shows what is kept. */
@ViewPackages(classes = {ConsolePage.class, SignInView.class, ProjectorPage.class, NotFoundView.class})
class ConsoleTest extends TrainerPageTestCase {

    @Test
    void a_workshop_is_made_as_proposed() {
        signIn();
        go("lead");
        go("lead/new");
        press("make-workshop");

        assertEquals(6, text("join-code").length());
        UUID made = UUID.fromString(
                UI.getCurrent().getActiveViewLocation().getPath().replaceFirst(".*/", ""));
        ConsoleView console = room.console(made);
        assertEquals(4, console.teams().size());
        assertTrue(console.settings().practice());
    }

    @Test
    void decisions_can_be_closed_round_by_round() {
        signIn();
        go("lead/new");
        press("open-headcount-1");
        press("make-workshop");

        UUID made = UUID.fromString(
                UI.getCurrent().getActiveViewLocation().getPath().replaceFirst(".*/", ""));
        assertEquals(Set.of("headcount"), room.console(made).settings().closedIn(1));
        assertEquals(Set.of(), room.console(made).settings().closedIn(2));
    }

    @Test
    void more_rounds_than_the_case_has_become_all_it_has_and_that_is_told() {
        signIn();
        go("lead/new");
        NumberInput rounds = (NumberInput) byTestId("rounds");
        test(rounds).setValue("9");

        assertEquals("2", rounds.getValue());
        assertEquals("9 is too much: set to the most, 2.", rounds.getHelperText());
        test(rounds).setValue("two");
        assertEquals("2", rounds.getValue());
        assertEquals("“two” is not a number; it stays 2.", rounds.getErrorMessage());
    }

    @Test
    void the_round_is_opened_paused_extended_and_closed() {
        signIn();
        go(console());
        press("step-start");
        assertEquals(RoundState.OPEN, view().state());
        press("step-pause");
        assertTrue(view().time().paused());
        press("step-more-5");
        press("step-resume");
        assertFalse(view().time().paused());
        assertTrue(view().time().left().toMinutes() >= 14, () -> view().time().toString());
        press("step-close");
        assertNotEquals(RoundState.OPEN, view().state());
    }

    @Test
    void what_others_do_appears_by_itself() {
        signIn();
        go(console());
        room.join(workshop, "Ann");
        settle();

        assertEquals(1, present("person-Ann").size());
    }

    @Test
    void lessons_are_given_by_a_ready_made_choice_and_with_a_day() {
        signIn();
        go(Addresses.roomLessons(workshop));
        press("room-lessons-template-case");
        assertEquals("2 lessons, 13\u00a0minutes", text("room-lessons-chosen"));
        press("room-lessons-template-keyAccounts");
        ((Input) byTestId("room-lessons-day")).setValue("2026-12-09");
        press("room-lessons-give");

        RoomLessons lessons = room.learn().room();
        assertEquals(
                LessonTemplate.KEY_ACCOUNTS.lessons(),
                lessons.given(workshop).stream().map(Lesson::id).toList());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 9)), lessons.day(workshop));
        assertEquals("2026-12-09", ((Input) byTestId("room-lessons-day")).getValue());
        ((Input) byTestId("room-lessons-day")).setValue("soon");
        press("room-lessons-give");
        assertEquals(Optional.empty(), lessons.day(workshop));
    }

    @Test
    void the_effect_of_lessons_is_told_with_its_sign() {
        signIn();
        room.learn().room().give(workshop, List.of("spare-hours"));
        room.learn().testAll(workshop, LearningEffect.FEWEST, false);
        go(Addresses.roomLessons(workshop));
        String english = text("room-effect").replace('\u00a0', ' ');
        assertTrue(
                english.contains(
                        "Change in the share of right answers: −100 pp on the lessons given, 0 pp on the others."),
                english);
        assertTrue(english.contains("The difference is −100 pp"), english);
        UI.getCurrent().setLocale(Locale.of("ru"));
        go(Addresses.roomLessons(workshop));
        String russian = text("room-effect").replace('\u00a0', ' ');
        assertTrue(
                russian.contains(
                        "Доля верных ответов изменилась так: −100 п. п. по заданным урокам, 0 п. п. по остальным."),
                russian);
    }

    @Test
    void undo_shows_first_what_it_loses() {
        signIn();
        room.start(workshop);
        room.playRound(workshop);
        go(console());
        press("menu-undo");

        assertTrue(text("loss").contains("North: profit"), text("loss"));
        assertEquals(RoundState.REVIEW, view().state());
        press("loss-go");
        assertEquals(RoundState.OPEN, view().state());
        assertTrue(view().time().paused());
    }

    @Test
    void the_debrief_between_rounds_waits_until_all_is_revealed() {
        signIn();
        room.start(workshop);
        room.playRound(workshop);
        go(console());
        assertTrue(present("debrief").isEmpty());
        press("reveal-client_base_value");
        assertTrue(present("debrief").isEmpty());
        Component profit = byTestId("reveal-profit");
        room.rounds().reveal(room.trainer(), workshop, RevealStep.RETENTION);
        settle();
        assertEquals(profit, byTestId("reveal-profit"), "a press must not get lost because the wall has gone on");
        press("reveal-profit");
        assertFalse(present("debrief").isEmpty());
    }

    @Test
    void a_person_that_is_being_dragged_stays_while_things_happen() {
        signIn();
        Caller.Participant ann = room.join(workshop, "Ann");
        go(console());
        Component chip = byTestId("person-Ann");
        assertEquals("false", chip.getElement().getAttribute("data-present"));

        room.play().present(ann, () -> true);
        room.join(workshop, "Bob");
        settle();

        assertEquals(chip, byTestId("person-Ann"));
        assertEquals("true", chip.getElement().getAttribute("data-present"));
        assertEquals(1, present("person-Bob").size());
    }

    @Test
    void a_person_is_seated_by_hand_and_has_a_seat_code() {
        signIn();
        room.join(workshop, "Ann");
        go(console());
        press("person-Ann");
        assertTrue(text("seat-code").matches("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        @SuppressWarnings("unchecked")
        Select<ConsoleView.TeamRow> team = (Select<ConsoleView.TeamRow>) byTestId("person-team");
        team.setValue(view().teams().get(1));
        type("person-name", "Anna");
        press("person-save");

        assertEquals("Anna", view().teams().get(1).people().getFirst().nickname());
    }

    @Test
    void a_team_is_penalised_with_a_reason_it_reads() {
        signIn();
        room.start(workshop);
        room.playRound(workshop);
        go(console());
        choose("adjust-team", 1);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> help = (RadioButtonGroup<Boolean>) byTestId("adjust-help");
        help.setValue(false);
        type("adjust-reason", "Phones on the table");
        press("adjust-go");

        Adjustment given = view().adjustments().getFirst();
        assertEquals(-1000, given.amount());
        assertEquals("Phones on the table", given.reason());
        assertTrue(text("adjustments").contains("South"), text("adjustments"));
        assertTrue(text("standings").contains("Help, penalty"), text("standings"));
        assertTrue(view().notes().getLast().text().contains("Phones on the table"));

        press("adjust-cancel");
        assertEquals(List.of(), view().adjustments());
    }

    @Test
    void a_workshop_is_made_like_another_by_one_press() {
        signIn();
        go("lead");
        int before = room.service().workshops(room.trainer()).size();
        test((com.vaadin.flow.component.html.NativeButton)
                        present("copy-workshop").getFirst())
                .click();
        settle();

        assertEquals(before + 1, room.service().workshops(room.trainer()).size());
        assertEquals(6, text("join-code").length());
    }

    @Test
    void a_surprise_is_ordered_for_one_team_and_taken_back() {
        signIn();
        room.start(workshop);
        go(console());
        choose("surprise-team", 1);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> when = (RadioButtonGroup<Boolean>) byTestId("surprise-when");
        when.setValue(true);
        press("surprise-go");

        Surprise ordered = view().surprises().getFirst();
        assertEquals(2, ordered.round());
        assertEquals(view().teams().getFirst().id(), ordered.team());
        press("surprise-cancel");
        assertEquals(List.of(), view().surprises());
    }

    @Test
    void a_message_is_kept_as_it_was_typed() {
        signIn();
        go(console());
        ((TextArea) byTestId("note-text")).setValue("<b>Hurry</b>");
        press("note-go");

        assertEquals("<b>Hurry</b>", view().notes().getFirst().text());
        assertTrue(text("news-told").contains("<b>Hurry</b>"));
    }

    @Test
    void decisions_on_paper_are_typed_in_and_submitted() {
        signIn();
        room.start(workshop);
        UUID team = view().teams().getFirst().id();
        go(Addresses.look(workshop, team) + "/structure");
        for (int i = 0; i < 400 && present("score-profit").isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
            settle();
        }
        assertFalse(enabled("people-operationsClerk-more"), "looking changes nothing");
        press("run-quarter");
        press("people-operationsClerk-more");
        assertEquals(TeamStatus.SILENT, view().team(team).status());
        press("run-quarter");

        assertEquals(TeamStatus.SUBMITTED, view().team(team).status());
        assertEquals(1, view().team(team).plan().plan().structure().headcount(Role.OPERATIONS_CLERK));
        assertEquals("Vera", view().team(team).plan().by());
    }
}
