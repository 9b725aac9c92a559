package org.kampus.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalNote;

/** A page for trainers only: whoever is not signed in is led to sign in first, and from there back here. */
public abstract class TrainerPage extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    private final TrainerAccounts accounts;
    private @Nullable SignedIn signedIn;
    private boolean drawn;

    /** A page that is drawn when it is entered. */
    protected TrainerPage(TrainerAccounts accounts) {
        this.accounts = accounts;
        addClassName("page");
    }

    /** Reads the address; called only when a trainer is signed in. */
    protected void enter(BeforeEnterEvent event) {}

    /** Draws the page from scratch, in the locale of its UI. */
    protected abstract void draw(Texts texts);

    /** The page's own part of the window's title. */
    protected abstract String title(Texts texts);

    /** Who is signed in. */
    protected final SignedIn signedIn() {
        SignedIn known = signedIn;
        if (known == null) {
            throw new SignedOutException();
        }
        return known;
    }

    /** The trainer. */
    protected final Caller.Trainer trainer() {
        return signedIn().trainer();
    }

    /** Does what the trainer asked for; what is refused is said. */
    protected final void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (SignedOutException e) {
            UI.getCurrent().navigate(SignInView.class, SignInView.backTo(path()));
        } catch (RuntimeException e) {
            RefusalNote.tell(e, texts());
        }
    }

    /** The texts in the reader's language. */
    protected final Texts texts() {
        return Texts.in(getLocale());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        drawn = false;
        signedIn = SignedIn.here(accounts).orElse(null);
        if (signedIn == null) {
            event.forwardTo(
                    Addresses.SIGN_IN, SignInView.backTo(event.getLocation().getPath()));
        } else {
            enter(event);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        drawn = true;
        draw(texts());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            event.getUI().getPage().setTitle(getPageTitle());
            draw(texts());
        }
    }

    @Override
    public final String getPageTitle() {
        return signedIn == null ? texts().get("shell.product") : texts().get("shell.title", title(texts()));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
