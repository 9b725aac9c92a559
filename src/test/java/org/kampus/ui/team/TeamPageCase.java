package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.kampus.application.Explanations;
import org.kampus.application.PlayInMemory;
import org.kampus.application.PlayService;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.organisation.OperatingPlan;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.shell.Visitor;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Seating;
import org.kampus.workshop.WorkshopSettings;

/** A browser with a seat in a workshop of two teams; teammates act on other devices. */
abstract class TeamPageCase extends ViewTestCase {

    /** The room of the class that is being tested. */
    static WorkshopInMemory room;

    private static PlayInMemory solo;

    final String browser = WorkshopInMemory.browser();
    UUID workshop = room.workshop(WorkshopInMemory.settings());

    @BeforeAll
    static void begin() {
        room = new WorkshopInMemory();
        solo = new PlayInMemory();
    }

    @AfterAll
    static void stop() {
        room.close();
        solo.close();
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

    void go(String address) {
        UI.getCurrent().navigate(address);
        settle();
    }

    /** What was told arrives, and what the browser answers to it. */
    void settle() {
        roundTrip();
        roundTrip();
    }

    void arrive(Class<? extends Component> page) {
        for (int i = 0; i < 40 && !find(page).exists(); i++) {
            LockSupport.parkNanos(25_000_000);
            settle();
        }
        assertTrue(find(page).exists(), page.getSimpleName());
    }

    String code() {
        return room.console(workshop).code();
    }

    void join(String name) {
        go("join/" + code());
        test((TextField) byTestId("nickname")).setValue(name);
        press("join");
        settle();
    }

    /** Somebody else in the same team. */
    Caller.Participant mate(String name) {
        Caller.Participant seat = room.join(workshop, name);
        if (!name.startsWith("in the other")) {
            room.roster().move(room.trainer(), workshop, seat.seat(), team(0));
        }
        roundTrip();
        return seat;
    }

    void plan(String page) {
        if (room.console(workshop).state() == RoundState.LOBBY) {
            room.start(workshop);
        }
        go("team/" + workshop + "/desk/" + page);
        await("score-profit");
    }

    void await(String testId) {
        for (int i = 0; i < 400 && present(testId).isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
            roundTrip();
        }
    }

    void awaitGone(String testId) {
        for (int i = 0; i < 400 && !present(testId).isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
            settle();
        }
        assertTrue(present(testId).isEmpty(), testId);
    }

    Caller.Participant seat() {
        return room.play().seat(workshop, browser).orElseThrow();
    }

    PersonView me() {
        return room.play().view(seat()).me();
    }

    TeamView.OwnTeam own() {
        return room.play().view(seat()).team();
    }

    OperatingPlan planned() {
        return own().plan().plan();
    }

    UUID team(int index) {
        ConsoleView console = room.console(workshop);
        return console.teams().get(index).id();
    }

    static void edit(Caller.Participant who, OperatingPlan plan) {
        room.play().edit(who, room.play().view(who).team().plan().number(), plan, null);
    }

    void press(String testId) {
        press(testId, 0);
    }

    void press(String testId, int which) {
        test((NativeButton) present(testId).get(which)).click();
    }

    boolean enabled(String testId) {
        return ((NativeButton) byTestId(testId)).isEnabled();
    }

    Component byTestId(String id) {
        List<Component> found = present(id);
        assertEquals(1, found.size(), id);
        return found.getFirst();
    }

    List<Component> present(String id) {
        return find(Component.class).withAttribute("data-testid", id).all();
    }

    String text(String testId) {
        Component found = byTestId(testId);
        return found instanceof HasText text && !text.getText().isEmpty()
                ? text.getText()
                : found.getElement().getTextRecursively();
    }

    String heading() {
        return find(H1.class).single().getText();
    }

    List<String> mates() {
        return present("mate").stream()
                .map(mate -> String.join(
                        " ",
                        mate.getChildren()
                                .map(part -> part.getElement().getText())
                                .toList()))
                .toList();
    }

    List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notification -> notification.getElement().getProperty("text", ""))
                .toList();
    }

    static WorkshopSettings with(Seating seating) {
        return settings(PlayMode.EASY, seating, Map.of());
    }

    static WorkshopSettings hard() {
        return settings(PlayMode.HARD, Seating.BALANCED, Map.of());
    }

    /** In the first round everybody proposes alone before the team decides. */
    static WorkshopSettings proposing() {
        WorkshopSettings usual = settings(PlayMode.EASY, Seating.BALANCED, Map.of());
        return new WorkshopSettings(
                usual.rounds(),
                usual.minutes(),
                usual.practice(),
                usual.autoAdvance(),
                usual.reviewMinutes(),
                usual.mode(),
                usual.sameLuck(),
                usual.seating(),
                usual.unsubmitted(),
                usual.closedDecisions(),
                Set.of(1),
                usual.mix());
    }

    static WorkshopSettings closing(String decision) {
        return settings(PlayMode.EASY, Seating.BALANCED, Map.of(1, Set.of(decision)));
    }

    static WorkshopSettings settings(PlayMode mode, Seating seating, Map<Integer, Set<String>> closed) {
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
            return room.play();
        }

        @Produces
        @Singleton
        PlayService solo() {
            return solo.service();
        }

        @Produces
        @Singleton
        Explanations explanations() {
            return solo.explanations();
        }
    }
}
