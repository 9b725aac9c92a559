package org.kampus.ui.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kampus.application.PlayInMemory;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.application.workshop.WorkshopOrder;
import org.kampus.ui.account.SignInView;
import org.kampus.ui.projector.ProjectorPage;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.workshop.RoundState;

/** Who gets to a trainer's pages, and who does not. */
@ViewPackages(classes = {ConsolePage.class, SignInView.class, ProjectorPage.class, NotFoundView.class})
class SignInTest extends TrainerPageTestCase {

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in() {
        for (String page : List.of("lead", "lead/new", "lead/account", console(), "projector/" + workshop)) {
            go(page);
            assertTrue(find(SignInView.class).exists(), page);
        }
    }

    @Test
    void a_wrong_password_is_told_and_signs_nobody_in() {
        room.signIn(PASSWORD);
        go("lead/sign-in");
        type("login", "Vera");
        ((PasswordField) byTestId("password")).setValue("wrong horse");
        press("sign-in");

        assertEquals("This name and this password do not go together.", text("refusal"));
        assertNull(response().findCookie(TrainerAccounts.COOKIE));
    }

    @Test
    void signing_out_elsewhere_ends_an_open_page() {
        String session = signIn();
        go(console());
        room.accounts().signOut(session);

        press("step-start");

        assertEquals(RoundState.LOBBY, view().state());
        assertTrue(find(SignInView.class).exists());
    }

    @Test
    void somebody_elses_workshop_is_as_good_as_none() {
        signIn();
        UUID others = room.service()
                .create(
                        room.stranger(),
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
}
