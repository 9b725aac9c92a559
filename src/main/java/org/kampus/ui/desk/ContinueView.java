package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameView;
import org.kampus.application.NoSuchGameException;
import org.kampus.application.NotYourGameException;
import org.kampus.application.PlayService;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/**
 * Where a link leads that moves a solo game to this browser. Opening it, as scanners and previews of links do, moves
 * nothing; only a press does.
 */
@Route(value = Addresses.CONTINUE, layout = ShellLayout.class)
@CdiComponent
public class ContinueView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final PlayService play;
    private @Nullable GameView game;
    private String secret = "";
    private boolean used;

    /** Builds an empty page. */
    @Inject
    public ContinueView(PlayService play) {
        this.play = play;
        addClassNames("page", "join");
    }

    /** The link, behind the server's address. */
    static String link(UUID game, String secret) {
        return "/" + Addresses.takeOver(game, secret);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = UUID.fromString(event.getRouteParameters().get("gameId").orElse(""));
            secret = event.getRouteParameters().get("secret").orElse("");
            game = play.game(id);
            if (play.mayChange(id, Visitor.owner())) {
                event.forwardTo(GameState.of(game).address());
            }
        } catch (IllegalArgumentException | NoSuchGameException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("continue.title"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        removeAll();
        GameView shown = game;
        if (shown == null) {
            return;
        }
        Texts texts = Texts.in(event.getLocale());
        Paragraph what = new Paragraph(
                texts.get("continue.what", shown.scenario().title().in(event.getLocale())));
        what.addClassName("lead");
        NativeButton go = new NativeButton(texts.get("continue.go"), e -> takeOver(shown, texts));
        go.addClassNames("button", "primary", "large");
        go.setTestId("take-over-game");
        add(new H1(texts.get("continue.title")), what, used ? refusal(texts) : go);
    }

    private void takeOver(GameView shown, Texts texts) {
        try {
            play.takeOver(shown.id(), secret, Visitor.owner());
            UI.getCurrent().navigate(GameState.of(shown).address());
        } catch (NotYourGameException e) {
            used = true;
            add(refusal(texts));
        }
    }

    private static Paragraph refusal(Texts texts) {
        Paragraph refusal = new Paragraph(texts.get("continue.used"));
        refusal.addClassNames("notice", "stop");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("link-used");
        return refusal;
    }
}
