package org.kampus.ui.account;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kampus.application.workshop.InvitationNotValidException;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.TrainerAccounts.Invitation;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalNote;
import org.kampus.ui.room.RefusalWording;
import org.kampus.ui.shell.ShellLayout;

/**
 * Where an invitation leads: the first trainer's account, a further one's, a new password, or leading a workshop
 * together.
 */
@Route(value = Addresses.WELCOME, layout = ShellLayout.class)
@CdiComponent
public class WelcomeView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final TrainerAccounts accounts;
    private String secret = "";
    private Optional<SignedIn> known = Optional.empty();

    /** Builds an empty page. */
    @Inject
    public WelcomeView(TrainerAccounts accounts) {
        this.accounts = accounts;
        addClassNames("page", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        known = SignedIn.here(accounts);
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("welcome.title"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        removeAll();
        Texts texts = Texts.in(event.getLocale());
        add(new H1(texts.get("welcome.title")));
        Invitation invitation;
        try {
            invitation = accounts.invitation(secret);
        } catch (InvitationNotValidException e) {
            Paragraph notValid = new Paragraph(new RefusalWording(texts).of(e).orElseThrow());
            notValid.addClassNames("notice", "stop");
            notValid.getElement().setAttribute("data-testid", "invitation-void");
            Anchor signIn = new Anchor(Addresses.SIGN_IN, texts.get("welcome.toSignIn"));
            signIn.addClassName("button");
            add(notValid, signIn);
            return;
        }
        Paragraph what = new Paragraph(
                switch (invitation.kind()) {
                    case SET_UP -> texts.get("welcome.setUp");
                    case TRAINER -> texts.get("welcome.trainer", invitation.trainer());
                    case PASSWORD -> texts.get("welcome.renew", invitation.trainer());
                    case CO_TRAINER ->
                        texts.get("welcome.coTrainer", invitation.trainer(), String.valueOf(invitation.workshop()));
                });
        what.addClassName("lead");
        add(what);
        if (invitation.kind() == Invitation.Kind.CO_TRAINER && known.isPresent()) {
            add(together(texts, known.get()));
        } else if (invitation.kind() == Invitation.Kind.PASSWORD) {
            add(renewal(texts));
        } else {
            add(form(texts));
            if (invitation.kind() == Invitation.Kind.CO_TRAINER) {
                Anchor signIn =
                        new Anchor(Addresses.signInFor(Addresses.welcome(secret)), texts.get("welcome.haveAccount"));
                add(new Paragraph(signIn));
            }
        }
    }

    private Button together(Texts texts, SignedIn trainer) {
        Button accept = new Button(texts.get("welcome.together", trainer.view().name()), e -> {
            try {
                UUID workshop = accounts.accept(trainer.trainer(), secret);
                UI.getCurrent().navigate(Addresses.console(workshop));
            } catch (RuntimeException refused) {
                RefusalNote.tell(refused, texts);
            }
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setTestId("lead-together");
        return accept;
    }

    private Div form(Texts texts) {
        TextField name = new TextField(texts.get("welcome.name"));
        name.setHelperText(texts.get("welcome.name.hint"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setTestId("name");
        name.focus();
        TextField login = new TextField(texts.get("signIn.login"));
        login.setHelperText(texts.get("welcome.login.hint"));
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setTestId("login");
        PasswordField password = newPassword(texts);
        Button go = go(
                texts,
                "welcome.go",
                () -> accounts.accept(
                        secret,
                        login.getValue(),
                        name.getValue(),
                        password.getValue().toCharArray()));
        go.setTestId("make-account");
        Div form = new Div(name, login, password, go);
        form.addClassName("account-form");
        return form;
    }

    private Div renewal(Texts texts) {
        PasswordField password = newPassword(texts);
        password.focus();
        Button go = go(
                texts,
                "welcome.renew.go",
                () -> accounts.renewPassword(secret, password.getValue().toCharArray()));
        go.setTestId("renew-password");
        Div form = new Div(password, go);
        form.addClassName("account-form");
        return form;
    }

    private static Button go(Texts texts, String key, Supplier<TrainerAccounts.Session> session) {
        Button go = new Button(texts.get(key), e -> {
            try {
                SignedIn.begin(session.get());
                UI.getCurrent().getPage().setLocation(Addresses.LEAD);
            } catch (RuntimeException refused) {
                RefusalNote.tell(refused, texts);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        return go;
    }

    /** A field for a password to be made up. */
    static PasswordField newPassword(Texts texts) {
        PasswordField password = new PasswordField(texts.get("welcome.password"));
        password.setHelperText(
                texts.get("welcome.password.hint", texts.figures().whole(TrainerAccounts.SHORTEST_PASSWORD)));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setTestId("new-password");
        return password;
    }
}
