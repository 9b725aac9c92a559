package org.kampus.ui.home;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kampus.application.CaseListing;
import org.kampus.application.GameSummary;
import org.kampus.application.GameView;
import org.kampus.application.PlayService;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LessonState;
import org.kampus.scenario.Difficulty;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PlainPage;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The first page: what Kampus is for, the cases, and the games of this browser. */
@Route(value = Addresses.HOME, layout = ShellLayout.class)
@CdiComponent
public class HomeView extends PlainPage {

    private final PlayService play;
    private final LearningService learning;
    private boolean starting;

    /** Builds an empty page. */
    @Inject
    public HomeView(PlayService play, LearningService learning) {
        super("home.title");
        this.play = play;
        this.learning = learning;
        addClassNames("home");
    }

    @Override
    protected void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        Div head = new Div(new H1(texts.get("home.purpose")));
        head.addClassName("home-head");
        add(head);
        List<GameSummary> games = play.games(Visitor.owner());
        if (games.isEmpty()) {
            Paragraph more = new Paragraph(texts.get("home.purpose.more"));
            more.addClassName("lead");
            head.add(more);
            firstLesson(texts).ifPresent(head::add);
        } else {
            add(new MyGames(games, texts, this::delete));
        }
        List<CaseListing> cases = play.cases();
        Optional<CaseListing> first = StartHere.of(cases);
        Div ways = new Div();
        ways.addClassName("home-ways");
        first.ifPresent(listing -> ways.add(new StartHere(listing, texts, this::start)));
        ways.add(Door.all(texts));
        add(ways);
        List<CaseListing> others =
                cases.stream().filter(c -> first.filter(c::equals).isEmpty()).toList();
        if (cases.isEmpty() || !others.isEmpty()) {
            add(cases(others, texts));
        }
    }

    /** Somebody new begins with a lesson, until one is done. */
    private Optional<Anchor> firstLesson(Texts texts) {
        List<LessonState> states = learning.progress(Visitor.owner());
        boolean done = states.stream().anyMatch(state -> state.stage() == LessonState.Stage.DONE);
        return states.stream()
                .filter(state -> state.stage() != LessonState.Stage.KNOWN)
                .limit(done ? 0 : 1)
                .map(state -> lesson(state, texts))
                .findFirst();
    }

    private static Anchor lesson(LessonState state, Texts texts) {
        Anchor link = new Anchor(
                Addresses.lesson(state.lesson().id()),
                texts.get(
                        "home.first.lesson",
                        state.lesson().title().in(texts.language().locale()),
                        texts.count("learn.minutes", state.lesson().minutes())));
        link.addClassNames("button", "primary", "first-lesson");
        link.setTestId("first-lesson");
        return link;
    }

    private Section cases(List<CaseListing> cases, Texts texts) {
        Section section = new Section(new H2(texts.get("home.cases")));
        section.addClassName("cases");
        if (cases.isEmpty()) {
            section.add(new Paragraph(texts.get("home.cases.none")));
        }
        boolean open = true;
        for (Difficulty difficulty : Difficulty.values()) {
            List<CaseListing> shelf = cases.stream()
                    .filter(c -> c.scenario()
                            .filter(s -> s.difficulty() == difficulty)
                            .isPresent())
                    .toList();
            if (!shelf.isEmpty()) {
                section.add(shelf(difficulty, shelf, open, texts));
                open = false;
            }
        }
        List<CaseListing> broken = cases.stream().filter(c -> !c.valid()).toList();
        if (!broken.isEmpty()) {
            section.add(cards(broken, texts));
        }
        return section;
    }

    /** Cases of one difficulty. Only the easiest lie open, so that the first page is no long list. */
    private NativeDetails shelf(Difficulty difficulty, List<CaseListing> shelf, boolean open, Texts texts) {
        String key = "home.cases." + difficulty.name().toLowerCase(Locale.ROOT);
        Span count = new Span(texts.count("home.cases.count", shelf.size()));
        count.addClassName("quiet");
        Span meaning = new Span(texts.get(key + ".meaning"));
        meaning.addClassName("quiet");
        Div head = new Div(new H3(texts.get(key)), count, meaning);
        head.addClassName("shelf-head");
        NativeDetails details = new NativeDetails(head, cards(shelf, texts));
        details.addClassName("shelf");
        details.setOpen(open);
        details.setTestId("shelf-" + difficulty.name().toLowerCase(Locale.ROOT));
        return details;
    }

    private Div cards(List<CaseListing> shelf, Texts texts) {
        Div cards = new Div();
        cards.addClassName("case-cards");
        for (CaseListing listing : shelf) {
            cards.add(new CaseCard(listing, texts, H4::new, this::start));
        }
        return cards;
    }

    private void start(String caseId) {
        if (starting) {
            return;
        }
        starting = true;
        GameView game = play.start(caseId, Visitor.owner());
        UI.getCurrent().navigate(Addresses.game(game.id()));
    }

    private void delete(GameSummary game) {
        play.delete(game.id(), Visitor.owner());
        draw();
    }
}
