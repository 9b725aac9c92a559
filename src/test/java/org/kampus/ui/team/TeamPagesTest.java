package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.ui.shell.Visitor;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Seating;
import org.kampus.workshop.WorkshopSettings;

/** What a person with a seat sees, without a browser; teammates act on other devices. */
@ViewPackages(classes = {EntranceView.class, NotFoundView.class})
class TeamPagesTest extends ViewTestCase {

    private static final WorkshopInMemory ROOM = new WorkshopInMemory();
    private static final PlayInMemory SOLO = new PlayInMemory();

    private final String browser = WorkshopInMemory.browser();
    private UUID workshop = ROOM.workshop(WorkshopInMemory.settings());

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
    void open_a_browser() {
        UI.getCurrent().setLocale(Locale.UK);
        VaadinSession.getCurrent().setAttribute(Visitor.class.getName() + ".owner", browser);
    }

    // --- Joining ---------------------------------------------------------------------------------

    @Test
    void opening_the_link_takes_no_seat() {
        go("join/" + code());

        assertEquals(1, present("join").size());
        assertEquals(0, ROOM.service().projector(ROOM.trainer(), workshop).people());
    }

    @Test
    void a_name_leads_into_the_lobby_with_a_seat_code() {
        join("Ann");

        assertEquals("Team North", heading());
        assertTrue(text("my-seat-code").matches("\\d{4}"));
        assertEquals("Before the start", text("round"));
    }

    @Test
    void a_name_that_is_taken_is_told_at_its_field() {
        ROOM.join(workshop, "Ann");
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

        assertEquals("Team North", heading());
    }

    @Test
    void people_choose_their_team_where_they_may() {
        workshop = ROOM.workshop(with(Seating.OWN_CHOICE));
        join("Ann");
        press("choose-team", 1);

        assertEquals("Team South", heading());
    }

    @Test
    void a_seat_is_regained_with_name_and_code_and_the_old_device_is_shown_out() {
        join("Ann");
        String seatCode = text("my-seat-code");
        ROOM.play().regain(code(), WorkshopInMemory.browser(), "10.0.0.2", "ann", seatCode);
        settle();

        assertEquals(1, present("seat-lost").size());

        go("join/" + code());
        test((TextField) byTestId("old-nickname")).setValue("ANN");
        test((TextField) byTestId("seat-code")).setValue(seatCode);
        press("regain");
        assertEquals("Team North", heading());
        assertEquals(1, ROOM.service().projector(ROOM.trainer(), workshop).people());
    }

    @Test
    void a_name_with_markup_is_text() {
        join("<b>Ann</b>");

        assertTrue(mates().contains("<b>Ann</b> (you)"));
    }

    // --- Planning together -----------------------------------------------------------------------

    @Test
    void a_teammates_change_appears_by_itself_and_both_hold() {
        join("Ann");
        Caller.Participant bob = mate("Bob");
        plan("rules");
        press("lever-trainingHoursPerMonth-more");
        edit(bob, Lever.MINIMUM_FIT.set(planned(), 0.5));
        settle();

        assertEquals("50\u00a0%", text("lever-minimumFit"));
        assertEquals(2, present("change").size());
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
    void where_a_teammate_is_at_work_can_be_seen() {
        join("Ann");
        Caller.Participant bob = mate("Bob");
        plan("rules");
        ROOM.play().present(bob, () -> true);
        ROOM.play().at(bob, Lever.MINIMUM_FIT.key());
        settle();

        assertTrue(mates().contains("Bob Qualification threshold"), mates().toString());
    }

    @Test
    void a_closed_decision_rests_while_others_are_open() {
        workshop = ROOM.workshop(closing(Lever.TRAINING_HOURS.key()));
        join("Ann");
        plan("rules");

        assertFalse(enabled("lever-trainingHoursPerMonth-more"));
        assertTrue(enabled("lever-minimumFit-more"));
    }

    @Test
    void in_hard_mode_nothing_is_foretold_and_the_team_says_what_it_expects() {
        workshop = ROOM.workshop(hard());
        join("Ann");
        plan("rules");
        press("run-quarter");
        assertFalse(own().plan().submitted());

        test((NumberField) byTestId("prediction-profit")).setValue(1200.0);
        test((NumberField) byTestId("prediction-retention")).setValue(70.0);
        test((Button) byTestId("prediction-submit")).click();

        assertTrue(own().plan().submitted());
        assertEquals(0.7, own().plan().prediction().retention(), 1e-9);
    }

    @Test
    void an_observer_sees_the_plan_and_cannot_touch_it() {
        join("Ann");
        ROOM.roster().observe(ROOM.trainer(), workshop, me().seat(), true);
        plan("rules");

        assertFalse(enabled("lever-trainingHoursPerMonth-more"));
        assertFalse(enabled("run-quarter"));
    }

    // --- The course of a workshop ----------------------------------------------------------------

    @Test
    void the_page_follows_the_workshop_to_its_results_and_on() {
        join("Ann");
        ROOM.start(workshop);
        settle();
        arrive(TeamStructureView.class);
        assertEquals("Round 1 of 2", text("round"));

        ROOM.playRound(workshop);
        await("part-results");
        arrive(TeamQuarterView.class);

        ROOM.next(workshop);
        settle();
        assertEquals("Round 2 of 2", text("round"));
        assertEquals("Plan quarter 2", text("next-step"));

        ROOM.rounds().undo(ROOM.trainer(), workshop, ROOM.console(workshop).stage());
        settle();
        arrive(TeamStructureView.class);
        assertEquals("paused, the time stands still", text("round-state"));

        ROOM.rounds().finish(ROOM.trainer(), workshop, ROOM.console(workshop).stage());
        settle();
        arrive(TeamRoomView.class);
    }

    @Test
    void somebody_taken_out_is_told_and_can_join_again() {
        join("Ann");
        plan("structure");
        ROOM.roster().remove(ROOM.trainer(), workshop, me().seat());
        settle();

        assertEquals(1, present("seat-lost").size());
        join("Ann");
        assertEquals("Team North", heading());
    }

    @Test
    void somebody_moved_sees_the_other_teams_plan_instead() {
        join("Ann");
        plan("rules");
        press("lever-trainingHoursPerMonth-more");
        ROOM.roster().move(ROOM.trainer(), workshop, me().seat(), team(1));
        settle();
        await("score-profit");

        assertEquals(0, present("change").size());
        assertTrue(
                notices().stream().anyMatch(notice -> notice.contains("South")),
                notices().toString());
    }

    @Test
    void a_deleted_workshop_leaves_nobody_stranded() {
        join("Ann");
        ROOM.service().delete(ROOM.trainer(), workshop);
        settle();

        assertEquals(1, present("seat-lost").size());
        assertEquals(1, present("join-code").size());
    }

    @Test
    void whoever_leaves_has_no_seat_any_more() {
        join("Ann");
        ROOM.play().leave(seat());
        settle();
        go("team/" + workshop);

        assertEquals(1, present("seat-lost").size());
    }

    @Test
    void another_workshops_address_opens_nothing() {
        ROOM.join(workshop, "Ann");
        go("team/" + workshop + "/desk/structure");
        assertEquals(1, present("seat-lost").size());

        go("team/no-workshop/desk/rules");
        assertEquals(1, present("seat-lost").size());
    }

    @Test
    void news_are_in_sight_until_they_are_put_away() {
        join("Ann");
        plan("rules");
        ROOM.rounds().note(ROOM.trainer(), workshop, null, "<img src=x> Coffee at three");
        settle();

        assertTrue(
                find(Span.class).all().stream().anyMatch(span -> span.getText().equals("<img src=x> Coffee at three")));
        press("news-read");
        assertEquals(List.of(), present("news-banner"));
    }

    @Test
    void other_teams_are_not_seen_before_they_are_revealed() {
        join("Ann");
        mate("in the other team");
        ROOM.start(workshop);
        ROOM.playRound(workshop);
        go("team/" + workshop);
        assertEquals(List.of(), present("standings"));

        ROOM.rounds().reveal(ROOM.trainer(), workshop, RevealStep.LOAD);
        settle();
        assertEquals(1, present("standings").size());
    }

    // --- Steps -----------------------------------------------------------------------------------

    private void go(String address) {
        UI.getCurrent().navigate(address);
        settle();
    }

    /** What was told arrives, and what the browser answers to it. */
    private void settle() {
        roundTrip();
        roundTrip();
    }

    private void arrive(Class<? extends Component> page) {
        for (int i = 0; i < 40 && !find(page).exists(); i++) {
            LockSupport.parkNanos(25_000_000);
            settle();
        }
        assertTrue(find(page).exists(), page.getSimpleName());
    }

    private String code() {
        return ROOM.console(workshop).code();
    }

    private void join(String name) {
        go("join/" + code());
        test((TextField) byTestId("nickname")).setValue(name);
        press("join");
        settle();
    }

    /** Somebody else in the same team. */
    private Caller.Participant mate(String name) {
        Caller.Participant seat = ROOM.join(workshop, name);
        if (!name.startsWith("in the other")) {
            ROOM.roster().move(ROOM.trainer(), workshop, seat.seat(), team(0));
        }
        roundTrip();
        return seat;
    }

    private void plan(String page) {
        if (ROOM.console(workshop).state() == RoundState.LOBBY) {
            ROOM.start(workshop);
        }
        go("team/" + workshop + "/desk/" + page);
        await("score-profit");
    }

    private void await(String testId) {
        for (int i = 0; i < 400 && present(testId).isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
            roundTrip();
        }
    }

    private Caller.Participant seat() {
        return ROOM.play().seat(workshop, browser).orElseThrow();
    }

    private PersonView me() {
        return ROOM.play().view(seat()).me();
    }

    private TeamView.OwnTeam own() {
        return ROOM.play().view(seat()).team();
    }

    private OperatingPlan planned() {
        return own().plan().plan();
    }

    private UUID team(int index) {
        ConsoleView console = ROOM.console(workshop);
        return console.teams().get(index).id();
    }

    private static void edit(Caller.Participant who, OperatingPlan plan) {
        ROOM.play().edit(who, ROOM.play().view(who).team().plan().number(), plan, null);
    }

    private void press(String testId) {
        press(testId, 0);
    }

    private void press(String testId, int which) {
        test((NativeButton) present(testId).get(which)).click();
    }

    private boolean enabled(String testId) {
        return ((NativeButton) byTestId(testId)).isEnabled();
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
        Component found = byTestId(testId);
        return found instanceof HasText text && !text.getText().isEmpty()
                ? text.getText()
                : found.getElement().getTextRecursively();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private List<String> mates() {
        return present("mate").stream()
                .map(mate -> String.join(
                        " ",
                        mate.getChildren()
                                .map(part -> part.getElement().getText())
                                .toList()))
                .toList();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notification -> notification.getElement().getProperty("text", ""))
                .toList();
    }

    private static WorkshopSettings with(Seating seating) {
        return settings(PlayMode.EASY, seating, Map.of());
    }

    private static WorkshopSettings hard() {
        return settings(PlayMode.HARD, Seating.BALANCED, Map.of());
    }

    private static WorkshopSettings closing(String decision) {
        return settings(PlayMode.EASY, Seating.BALANCED, Map.of(1, Set.of(decision)));
    }

    private static WorkshopSettings settings(PlayMode mode, Seating seating, Map<Integer, Set<String>> closed) {
        WorkshopSettings usual = WorkshopInMemory.settings();
        return new WorkshopSettings(
                usual.rounds(),
                usual.minutes(),
                false,
                false,
                usual.reviewMinutes(),
                mode,
                true,
                seating,
                usual.unsubmitted(),
                closed);
    }

    /** The services the pages ask for. */
    @ApplicationScoped
    static class Services {

        @Produces
        @Singleton
        TeamPlay play() {
            return ROOM.play();
        }

        @Produces
        @Singleton
        PlayService solo() {
            return SOLO.service();
        }
    }
}
