package org.kampus.ui.projector;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kampus.application.debrief.Debriefs;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopDebrief.TeamStory;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.debrief.ClientTale;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.LocalizedText;
import org.kampus.ui.account.WorkshopPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.TeamName;

/**
 * The debrief on the wall, slide by slide: all teams on one map, each team's turning point and words, a replay with one
 * decision changed, and questions to discuss.
 */
@Route(Addresses.PROJECTOR_DEBRIEF)
@CdiComponent
public class DebriefPage extends WorkshopPage {

    private final WorkshopDebrief debrief;
    private final List<Slide> slides = new ArrayList<>();
    private final H1 heading = new H1();
    private final Span place = new Span();
    private final Main middle = new Main();
    private final Debriefs debriefs;
    private final Map<UUID, ClientTale> lost = new HashMap<>();
    private Map<UUID, List<QuarterEffect>> effects = Map.of();
    private int shown;

    /** A slide: its heading and what is below. */
    private record Slide(String heading, Optional<UUID> team, Supplier<Component> content) {

        Slide(String heading, Supplier<Component> content) {
            this(heading, Optional.empty(), content);
        }
    }

    /** Builds an empty page. */
    @Inject
    public DebriefPage(TrainerAccounts accounts, WorkshopService service, WorkshopDebrief debrief, Debriefs debriefs) {
        super(accounts, service);
        this.debrief = debrief;
        this.debriefs = debriefs;
        removeClassName("page");
        addClassNames("projector", "debrief");
        for (Key key : new Key[] {Key.PAGE_DOWN, Key.ARROW_RIGHT}) {
            Shortcuts.addShortcutListener(this, () -> turn(1), key);
        }
        for (Key key : new Key[] {Key.PAGE_UP, Key.ARROW_LEFT}) {
            Shortcuts.addShortcutListener(this, () -> turn(-1), key);
        }
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("debrief.title", title(view(), texts));
    }

    private static String title(ConsoleView view, Texts texts) {
        return CaseWording.workshopTitle(view.title(), view.scenario().title(), texts);
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        place.addClassName("wall-doing");
        place.setTestId("slide-number");
        heading.setId("slide-heading");
        Header top = new Header(heading, place);
        top.addClassName("wall-top");
        middle.addClassName("wall-middle");
        Div wall = new Div(top, middle, steps(texts));
        wall.addClassNames("wall", "debrief-wall");
        add(wall);
        collect(texts);
        show();
        if (effects.isEmpty() && slides.size() > 1) {
            compute(texts);
        }
    }

    private Footer steps(Texts texts) {
        NativeButton back = new NativeButton("←", e -> turn(-1));
        back.setAriaLabel(texts.get("debrief.back"));
        back.setTestId("slide-back");
        NativeButton on = new NativeButton("→", e -> turn(1));
        on.setAriaLabel(texts.get("debrief.on"));
        on.setTestId("slide-on");
        Anchor standings = new Anchor(Addresses.projector(workshop()), texts.get("debrief.toStandings"));
        Footer foot = new Footer(standings, back, on);
        foot.addClassName("debrief-steps");
        return foot;
    }

    private void collect(Texts texts) {
        slides.clear();
        List<TeamStory> stories = debrief.stories(trainer(), workshop());
        ConsoleView view = view();
        if (stories.isEmpty()) {
            slides.add(new Slide(title(view, texts), () -> {
                Paragraph nothing = new Paragraph(texts.get("debrief.nothing"));
                nothing.addClassName("wall-say");
                return nothing;
            }));
            return;
        }
        slides.add(new Slide(texts.get("debrief.map"), () -> new TeamsMap(stories, texts)));
        for (TeamStory story : stories) {
            slides.add(new Slide(
                    TeamName.in(texts, story.name()),
                    Optional.of(story.team()),
                    () -> new StorySlide(
                            story,
                            Optional.ofNullable(effects.get(story.team())),
                            Optional.ofNullable(lost.get(story.team())),
                            texts)));
        }
        slides.add(new Slide(
                texts.get("debrief.replay"),
                () -> new ReplaySlide(debrief, this::trainer, this::attempt, view, () -> best(view), texts)));
        List<LocalizedText> questions = view.scenario().briefing().questions();
        if (!questions.isEmpty()) {
            slides.add(new Slide(texts.get("debrief.questions"), () -> questions(questions)));
        }
    }

    private UnorderedList questions(List<LocalizedText> questions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("wall-questions");
        questions.forEach(question -> list.add(new ListItem(question.in(getLocale()))));
        return list;
    }

    /** What decisions did comes from the teams' games, which are played again in the background. */
    private void compute(Texts texts) {
        UI ui = UI.getCurrent();
        debrief.effects(trainer(), workshop())
                .whenComplete((found, failure) -> ui.access(() -> {
                    if (failure == null) {
                        effects = found;
                        collect(texts);
                        show();
                        List.copyOf(found.keySet()).forEach(team -> lost(team, texts, ui));
                    }
                }));
    }

    /** One client of each team, told as soon as it is known what would have kept it. */
    private void lost(UUID team, Texts texts, UI ui) {
        Caller.Trainer who = trainer();
        debriefs.lost(() -> debrief.subject(who, workshop(), team))
                .result()
                .whenComplete((tale, failure) -> ui.access(() -> {
                    if (failure == null && tale.isPresent()) {
                        lost.put(team, tale.get());
                        if (slides.get(shown).team().filter(team::equals).isPresent()) {
                            show();
                        }
                    }
                }));
    }

    /** The best plan found, if the search for it has ended; else the search goes on. */
    private Optional<OperatingPlan> best(ConsoleView view) {
        return Optional.ofNullable(debriefs.search(
                        view.scenario(), view.caseDigest(), view.settings().rounds())
                .result()
                .toCompletableFuture()
                .getNow(null));
    }

    private void turn(int by) {
        int next = Math.clamp(shown + by, 0, slides.size() - 1);
        if (next != shown) {
            shown = next;
            show();
        }
    }

    private void show() {
        shown = Math.clamp(shown, 0, slides.size() - 1);
        Slide slide = slides.get(shown);
        heading.setText(slide.heading());
        place.setText(texts().get(
                        "debrief.slide",
                        texts().figures().whole(shown + 1),
                        texts().figures().whole(slides.size())));
        middle.removeAll();
        middle.add(slide.content().get());
    }
}
