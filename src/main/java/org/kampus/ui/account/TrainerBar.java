package org.kampus.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** Who is signed in, and the ways to the other pages of a trainer. */
public final class TrainerBar extends Nav {

    /** The bar of the signed-in trainer. */
    public TrainerBar(SignedIn signedIn, Texts texts) {
        addClassName("trainer-bar");
        getElement().setAttribute("aria-label", texts.get("trainer.bar"));
        Span name = new Span(signedIn.view().name());
        name.addClassName("quiet");
        Anchor workshops = new Anchor(Addresses.LEAD, texts.get("trainer.bar.workshops"));
        workshops.getElement().setAttribute("data-testid", "my-workshops");
        Anchor account = new Anchor(Addresses.ACCOUNT, texts.get("trainer.bar.account"));
        account.getElement().setAttribute("data-testid", "my-account");
        NativeButton out = new NativeButton(texts.get("trainer.bar.signOut"), e -> {
            signedIn.end();
            UI.getCurrent().getPage().setLocation(".");
            // Every page of this browser is closed, so that nobody goes on at a machine left alone.
            VaadinSession.getCurrent().getSession().invalidate();
        });
        out.addClassName("link-button");
        out.setTestId("sign-out");
        add(name, workshops, account, out);
    }
}
