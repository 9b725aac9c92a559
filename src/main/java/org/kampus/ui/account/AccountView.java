package org.kampus.ui.account;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.TrainerAccounts.ApiToken;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalNote;
import org.kampus.ui.room.SecretLink;
import org.kampus.ui.room.ServerAddress;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** A trainer's own account: further trainers, the password, tokens for programs. */
@Route(value = Addresses.ACCOUNT, layout = ShellLayout.class)
@CdiComponent
public class AccountView extends TrainerPage {

    private final TrainerAccounts accounts;

    /** Builds an empty page. */
    @Inject
    public AccountView(TrainerAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
        addClassName("account");
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("account.title");
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        Div head = new Div(new H1(signedIn().view().name()), new TrainerBar(signedIn(), texts));
        head.addClassName("page-head");
        add(head, invitation(texts), password(texts), tokens(texts));
    }

    private Section invitation(Texts texts) {
        Div link = new Div();
        Button invite = new Button(
                texts.get("account.invite.go"),
                e -> attempt(() -> {
                    String secret = accounts.invite(trainer());
                    link.removeAll();
                    link.add(new SecretLink(
                            ServerAddress.chosen() + "/" + Addresses.welcome(secret), "invitation", texts));
                }));
        invite.setTestId("invite-trainer");
        return part(texts, "account.invite", invite, link);
    }

    private Section password(Texts texts) {
        PasswordField old = new PasswordField(texts.get("account.password.old"));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setTestId("old-password");
        PasswordField fresh = WelcomeView.newPassword(texts);
        Button change = new Button(
                texts.get("account.password.go"),
                e -> attempt(() -> {
                    String login = signedIn().login();
                    accounts.changePassword(
                            trainer(),
                            old.getValue().toCharArray(),
                            fresh.getValue().toCharArray());
                    SignedIn.begin(accounts.signIn(
                            login, fresh.getValue().toCharArray(), ServerAddress.ofBrowser(), Visitor.owner()));
                    RefusalNote.show(texts.get("account.password.done"), texts);
                    getUI().ifPresent(ui -> ui.getPage().setLocation(Addresses.ACCOUNT));
                }));
        change.setTestId("change-password");
        Div form = new Div(old, fresh, change);
        form.addClassName("account-form");
        return part(texts, "account.password", form);
    }

    private Section tokens(Texts texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tokens");
        for (ApiToken token : accounts.apiTokens(trainer())) {
            NativeButton end = new NativeButton(
                    texts.get("account.token.end"),
                    e -> attempt(() -> {
                        accounts.revoke(trainer(), token.id());
                        draw(texts);
                    }));
            end.addClassName("button");
            end.setAriaLabel(texts.get("account.token.end.label", token.label()));
            list.add(new ListItem(new Span(token.label()), end));
        }
        TextField label = new TextField(texts.get("account.token.label"));
        label.setTestId("token-label");
        Button make = new Button(
                texts.get("account.token.go"),
                e -> attempt(() -> {
                    String token = accounts.newApiToken(trainer(), label.getValue());
                    draw(texts);
                    getElement()
                            .getChildren()
                            .reduce((first, last) -> last)
                            .ifPresent(last -> last.appendChild(new SecretLink(token, "token", texts).getElement()));
                }));
        make.setTestId("make-token");
        Div form = new Div(label, make);
        form.addClassName("account-form");
        return part(texts, "account.token", list, form);
    }

    private static Section part(Texts texts, String key, Component... content) {
        Paragraph meaning = new Paragraph(texts.get(key + ".meaning"));
        meaning.addClassName("quiet");
        Section part = new Section(new H2(texts.get(key + ".title")), meaning);
        part.add(content);
        return part;
    }
}
