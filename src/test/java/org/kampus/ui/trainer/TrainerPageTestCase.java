package org.kampus.ui.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.kampus.application.Explanations;
import org.kampus.application.PlayInMemory;
import org.kampus.application.PlayService;
import org.kampus.application.SimulationQueue;
import org.kampus.application.debrief.BestPlans;
import org.kampus.application.debrief.Debriefs;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.LessonTests;
import org.kampus.application.learn.RoomLessons;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopExport;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.address.Addresses;

/** What tests of a trainer's pages start from: a workshop in memory, its trainer, and presses by test id. */
abstract class TrainerPageTestCase extends ViewTestCase {

    static final String PASSWORD = "correct horse battery";
    static WorkshopInMemory room;
    private static PlayInMemory solo;

    final UUID workshop = room.workshop(WorkshopInMemory.settings());

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
    void speak_english() {
        UI.getCurrent().setLocale(Locale.UK);
    }

    final String console() {
        return Addresses.console(workshop);
    }

    final ConsoleView view() {
        return room.console(workshop);
    }

    final String signIn() {
        String session = room.signIn(PASSWORD);
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

    static MockResponse response() {
        HttpServletResponse response = VaadinServletResponse.getCurrent();
        while (response instanceof HttpServletResponseWrapper wrapper) {
            response = (HttpServletResponse) wrapper.getResponse();
        }
        return (MockResponse) response;
    }

    final void go(String address) {
        UI.getCurrent().navigate(address);
        settle();
    }

    final void settle() {
        roundTrip();
        roundTrip();
    }

    final void press(String testId) {
        Component button = byTestId(testId);
        if (button instanceof Button vaadin) {
            test(vaadin).click();
        } else {
            test((NativeButton) button).click();
        }
        settle();
    }

    final boolean enabled(String testId) {
        return ((NativeButton) byTestId(testId)).isEnabled();
    }

    final void type(String testId, String text) {
        ((TextField) byTestId(testId)).setValue(text);
    }

    final void choose(String testId, int index) {
        @SuppressWarnings("unchecked")
        Select<Object> select = (Select<Object>) byTestId(testId);
        select.setValue(select.getListDataView().getItem(index));
    }

    final Component byTestId(String id) {
        List<Component> found = present(id);
        assertEquals(1, found.size(), id);
        return found.getFirst();
    }

    final List<Component> present(String id) {
        return find(Component.class).withAttribute("data-testid", id).all();
    }

    final String text(String testId) {
        return byTestId(testId).getElement().getTextRecursively();
    }

    /** What the pages need. */
    @ApplicationScoped
    static class Services {

        @Produces
        @Singleton
        TrainerAccounts accounts() {
            return room.accounts();
        }

        @Produces
        @Singleton
        WorkshopService service() {
            return room.service();
        }

        @Produces
        @Singleton
        RoundControl rounds() {
            return room.rounds();
        }

        @Produces
        @Singleton
        RosterControl roster() {
            return room.roster();
        }

        @Produces
        @Singleton
        WorkshopDebrief debrief() {
            return room.debrief();
        }

        @Produces
        @Singleton
        WorkshopExport export() {
            return room.export();
        }

        @Produces
        @Singleton
        LessonLibrary lessons() {
            return room.learn().library();
        }

        @Produces
        @Singleton
        RoomLessons roomLessons() {
            return room.learn().room();
        }

        @Produces
        @Singleton
        LessonTests lessonTests() {
            return room.learn().tests();
        }

        @Produces
        @Singleton
        PlayService play() {
            return solo.service();
        }

        @Produces
        @Singleton
        Explanations explanations() {
            return solo.explanations();
        }

        @Produces
        @Singleton
        Debriefs debriefs() {
            // A search would be long: here none ever begins.
            return new Debriefs(explanations(), new BestPlans(new SimulationQueue(work -> {}, 1), 200));
        }
    }
}
