package org.kampus.ui.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.PlayInMemory;
import org.kampus.application.PlayService;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.ConsoleView.TeamStatus;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopExport;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.application.workshop.WorkshopOrder;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.organisation.Role;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.account.SignInView;
import org.kampus.ui.projector.DebriefPage;
import org.kampus.ui.projector.ProjectorPage;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;

/** What a trainer and the room see, without a browser: every press is kept, and the page shows what is kept. */
@ViewPackages(classes = {ConsolePage.class, SignInView.class, ProjectorPage.class, NotFoundView.class})
class TrainerPagesTest extends ViewTestCase {

    private static final String PASSWORD = "correct horse battery";
    private static final WorkshopInMemory ROOM = new WorkshopInMemory();
    private static final PlayInMemory SOLO = new PlayInMemory();

    private final UUID workshop = ROOM.workshop(WorkshopInMemory.settings());

    @AfterAll
    static void stop() {
        ROOM.close();
        SOLO.close();
    }

    @Override
    protected Set<Class<?>> beans() {
        return Set.of(Services.class);
    }

    @BeforeEach
    void speak_english() {
        UI.getCurrent().setLocale(Locale.UK);
    }

    // --- Signing in ------------------------------------------------------------------------------

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in() {
        for (String page : List.of("lead", "lead/new", "lead/account", console(), "projector/" + workshop)) {
            go(page);
            assertTrue(find(SignInView.class).exists(), page);
        }
    }

    @Test
    void a_wrong_password_is_told_and_signs_nobody_in() {
        ROOM.signIn(PASSWORD);
        go("lead/sign-in");
        type("login", "Vera");
        ((PasswordField) byTestId("password")).setValue("wrong horse");
        press("sign-in");

        assertEquals("Name and password do not belong together.", text("refusal"));
        assertNull(response().findCookie(TrainerAccounts.COOKIE));
    }

    @Test
    void signing_out_elsewhere_ends_an_open_page() {
        String session = signIn();
        go(console());
        ROOM.accounts().signOut(session);

        press("step-start");

        assertEquals(RoundState.LOBBY, view().state());
        assertTrue(find(SignInView.class).exists());
    }

    @Test
    void somebody_elses_workshop_is_as_good_as_none() {
        signIn();
        UUID others = ROOM.service()
                .create(
                        ROOM.stranger(),
                        new WorkshopOrder("Autumn", PlayInMemory.CASE, WorkshopInMemory.settings(), List.of("A")));
        for (String page : List.of(
                "lead/workshop/" + others,
                "lead/workshop/" + others + "/sheets",
                "projector/" + others,
                "projector/" + others + "/debrief",
                "lead/workshop/nonsense")) {
            go(page);
            assertTrue(find(NotFoundView.class).exists(), page);
        }
    }

    // --- Making and leading ----------------------------------------------------------------------

    @Test
    void a_workshop_is_made_as_proposed() {
        signIn();
        go("lead");
        go("lead/new");
        press("make-workshop");

        assertEquals(6, text("join-code").length());
        UUID made = UUID.fromString(
                UI.getCurrent().getActiveViewLocation().getPath().replaceFirst(".*/", ""));
        ConsoleView console = ROOM.console(made);
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
        assertEquals(Set.of("headcount"), ROOM.console(made).settings().closedIn(1));
        assertEquals(Set.of(), ROOM.console(made).settings().closedIn(2));
    }

    @Test
    void more_rounds_than_the_case_has_are_refused_in_words() {
        signIn();
        go("lead/new");
        ((IntegerField) byTestId("rounds")).setValue(9);
        press("make-workshop");

        assertEquals("Rounds: 9, but it must be between 1 and 2.", text("refusal"));
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
        ROOM.join(workshop, "Ann");
        settle();

        assertEquals(1, present("person-Ann").size());
    }

    @Test
    void undo_shows_first_what_it_loses() {
        signIn();
        ROOM.start(workshop);
        ROOM.playRound(workshop);
        go(console());
        press("menu-undo");

        assertTrue(text("loss").contains("North: profit"), text("loss"));
        assertEquals(RoundState.REVIEW, view().state());
        press("loss-go");
        assertEquals(RoundState.OPEN, view().state());
        assertTrue(view().time().paused());
    }

    @Test
    void a_person_is_seated_by_hand_and_has_a_seat_code() {
        signIn();
        ROOM.join(workshop, "Ann");
        go(console());
        press("person-Ann");
        assertTrue(text("seat-code").matches("\\d{4}"));
        @SuppressWarnings("unchecked")
        Select<ConsoleView.TeamRow> team = (Select<ConsoleView.TeamRow>) byTestId("person-team");
        team.setValue(view().teams().get(1));
        type("person-name", "Anna");
        press("person-save");

        assertEquals("Anna", view().teams().get(1).people().getFirst().nickname());
    }

    @Test
    void a_surprise_is_ordered_for_one_team_and_taken_back() {
        signIn();
        ROOM.start(workshop);
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
        ROOM.start(workshop);
        UUID team = view().teams().getFirst().id();
        go(TeamLookLayout.address(workshop, team) + "/structure");
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

    // --- The wall --------------------------------------------------------------------------------

    @Test
    void the_wall_shows_the_code_and_nothing_private() {
        signIn();
        Caller.Participant ann = ROOM.join(workshop, "Ann Secret");
        go("projector/" + workshop);
        String seatCode = view().teams().getFirst().people().getFirst().seatCode();

        String wall = find(ProjectorPage.class).single().getElement().getTextRecursively();
        assertTrue(wall.contains(view().code()));
        assertTrue(wall.contains("1 person has joined"), wall);
        assertFalse(wall.contains("Ann Secret"));
        assertFalse(wall.contains(seatCode));
        assertEquals(workshop, ann.workshop());
    }

    @Test
    void standings_come_step_by_step_from_the_console() {
        signIn();
        ROOM.start(workshop);
        ROOM.playRound(workshop);
        go("projector/" + workshop);
        assertEquals(0, present("wall-standings").size());

        ROOM.rounds().reveal(ROOM.trainer(), workshop, RevealStep.RETENTION);
        settle();
        assertTrue(text("wall-standings").contains("Retention"));
        assertFalse(text("wall-standings").contains("Profit"));
        ROOM.rounds().reveal(ROOM.trainer(), workshop, RevealStep.PROFIT);
        settle();
        assertTrue(text("wall-standings").contains("1. "), text("wall-standings"));
    }

    @Test
    void the_debrief_goes_from_the_map_to_each_team() {
        signIn();
        ROOM.start(workshop);
        ROOM.playRound(workshop);
        go("projector/" + workshop + "/debrief");
        assertTrue(find(DebriefPage.class)
                .single()
                .getElement()
                .getTextRecursively()
                .contains("North"));
        press("slide-on");
        assertEquals(1, present("turning-point").size());
        press("slide-on");
        press("slide-on");
        assertEquals(1, present("replay-team").size());
        assertTrue(text("slide-number").startsWith("4 of"));
    }

    // ---------------------------------------------------------------------------------------------

    private String console() {
        return ConsolePage.address(workshop);
    }

    private ConsoleView view() {
        return ROOM.console(workshop);
    }

    private String signIn() {
        String session = ROOM.signIn(PASSWORD);
        request().addCookie(new Cookie(TrainerAccounts.COOKIE, session));
        return session;
    }

    private static MockRequest request() {
        HttpServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof HttpServletRequestWrapper wrapper) {
            request = (HttpServletRequest) wrapper.getRequest();
        }
        return (MockRequest) request;
    }

    private static MockResponse response() {
        HttpServletResponse response = VaadinServletResponse.getCurrent();
        while (response instanceof HttpServletResponseWrapper wrapper) {
            response = (HttpServletResponse) wrapper.getResponse();
        }
        return (MockResponse) response;
    }

    private void go(String address) {
        UI.getCurrent().navigate(address);
        settle();
    }

    private void settle() {
        roundTrip();
        roundTrip();
    }

    private void press(String testId) {
        Component button = byTestId(testId);
        if (button instanceof Button vaadin) {
            test(vaadin).click();
        } else {
            test((NativeButton) button).click();
        }
        settle();
    }

    private boolean enabled(String testId) {
        return ((NativeButton) byTestId(testId)).isEnabled();
    }

    private void type(String testId, String text) {
        ((TextField) byTestId(testId)).setValue(text);
    }

    private void choose(String testId, int index) {
        @SuppressWarnings("unchecked")
        Select<Object> select = (Select<Object>) byTestId(testId);
        select.setValue(select.getListDataView().getItem(index));
    }

    private Component byTestId(String id) {
        List<Component> found = present(id);
        assertEquals(1, found.size(), id);
        return found.getFirst();
    }

    private List<Component> present(String id) {
        return find(Component.class).withAttribute("data-testid", id).all();
    }

    private String text(String testId) {
        return byTestId(testId).getElement().getTextRecursively();
    }

    /** What the pages need. */
    @ApplicationScoped
    static class Services {

        @Produces
        @Singleton
        TrainerAccounts accounts() {
            return ROOM.accounts();
        }

        @Produces
        @Singleton
        WorkshopService service() {
            return ROOM.service();
        }

        @Produces
        @Singleton
        RoundControl rounds() {
            return ROOM.rounds();
        }

        @Produces
        @Singleton
        RosterControl roster() {
            return ROOM.roster();
        }

        @Produces
        @Singleton
        WorkshopDebrief debrief() {
            return ROOM.debrief();
        }

        @Produces
        @Singleton
        WorkshopExport export() {
            return ROOM.export();
        }

        @Produces
        @Singleton
        PlayService solo() {
            return SOLO.service();
        }
    }
}
