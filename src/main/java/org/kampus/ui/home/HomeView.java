package org.kampus.ui.home;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.kampus.application.CaseListing;
import org.kampus.application.GameSummary;
import org.kampus.application.GameView;
import org.kampus.application.PlayService;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The first page: what Kampus is for, the cases, and the games of this browser. */
@Route(value = "", layout = ShellLayout.class)
@CdiComponent
public class HomeView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final PlayService play;
    private boolean starting;

    /** Builds an empty page. */
    @Inject
    public HomeView(PlayService play) {
        this.play = play;
        addClassNames("page", "home");
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("home.title"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        draw();
    }

    private void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        Paragraph more = new Paragraph(texts.get("home.purpose.more"));
        more.addClassName("lead");
        Div head = new Div(new H1(texts.get("home.purpose")), more);
        head.addClassName("home-head");
        add(head, Door.all(texts));
        List<GameSummary> games = play.games(Visitor.owner());
        if (!games.isEmpty()) {
            add(new MyGames(games, texts, this::delete));
        }
        add(cases(texts));
    }

    private Section cases(Texts texts) {
        Section section = new Section(new H2(texts.get("home.cases")));
        section.addClassName("cases");
        // Cases that can be played first; each group in the order of the library.
        List<CaseListing> cases = play.cases().stream()
                .sorted(Comparator.comparing(CaseListing::valid).reversed())
                .toList();
        if (cases.isEmpty()) {
            section.add(new Paragraph(texts.get("home.cases.none")));
        }
        Div cards = new Div();
        cards.addClassName("case-cards");
        for (CaseListing listing : cases) {
            cards.add(new CaseCard(listing, texts, this::start));
        }
        section.add(cards);
        return section;
    }

    private void start(String caseId) {
        if (starting) {
            return;
        }
        starting = true;
        GameView game = play.start(caseId, Visitor.owner());
        UI.getCurrent().navigate("play/" + game.id());
    }

    private void delete(GameSummary game) {
        play.delete(game.id(), Visitor.owner());
        draw();
    }
}
