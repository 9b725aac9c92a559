package org.kampus.ui.account;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalNote;
import org.kampus.ui.room.ServerAddress;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** Where trainers sign in. */
@Route(value = Addresses.SIGN_IN, layout = ShellLayout.class)
@CdiComponent
public class SignInView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final TrainerAccounts accounts;
    private String backTo = Addresses.LEAD;

    /** Builds an empty page. */
    @Inject
    public SignInView(TrainerAccounts accounts) {
        this.accounts = accounts;
        addClassNames("page", "account");
    }

    /** Parameters that lead back to a page after signing in. */
    static QueryParameters backTo(String path) {
        return QueryParameters.of(Addresses.BACK_TO, path);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        backTo =
                event
                        .getLocation()
                        .getQueryParameters()
                        .getParameters()
                        .getOrDefault(Addresses.BACK_TO, List.of())
                        .stream()
                        .filter(Addresses::isForTrainers)
                        .findFirst()
                        .orElse(Addresses.LEAD);
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("signIn.title"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        removeAll();
        Texts texts = Texts.in(event.getLocale());
        add(new H1(texts.get("signIn.title")));
        if (accounts.setUpNeeded()) {
            Paragraph first = new Paragraph(texts.get("signIn.setUp"));
            first.addClassNames("notice", "warn");
            first.getElement().setAttribute("data-testid", "set-up-needed");
            add(first);
        }
        TextField login = new TextField(texts.get("signIn.login"));
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setTestId("login");
        login.focus();
        PasswordField password = new PasswordField(texts.get("signIn.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setTestId("password");
        Button go = new Button(texts.get("signIn.go"), e -> signIn(login, password, texts));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        go.setTestId("sign-in");
        Paragraph none = new Paragraph(texts.get("signIn.noAccount"));
        none.addClassName("quiet");
        Paragraph forgotten = new Paragraph(texts.get("signIn.forgotten"));
        forgotten.addClassName("quiet");
        Div form = new Div(login, password, go);
        form.addClassName("account-form");
        add(form, none, forgotten);
    }

    private void signIn(TextField login, PasswordField password, Texts texts) {
        try {
            SignedIn.begin(accounts.signIn(
                    login.getValue(), password.getValue().toCharArray(), ServerAddress.ofBrowser(), Visitor.owner()));
            UI.getCurrent().getPage().setLocation(backTo);
        } catch (RuntimeException e) {
            RefusalNote.tell(e, texts);
            password.clear();
            password.focus();
        }
    }
}
