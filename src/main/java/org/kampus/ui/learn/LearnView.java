package org.kampus.ui.learn;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kampus.application.learn.DeviceMoves;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LessonState;
import org.kampus.learning.ConceptStrength;
import org.kampus.learning.GuessScore;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PlainPage;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The path of lessons, what is asked again today, how good one's guesses are, and what this server keeps of them. */
@Route(value = Addresses.LEARN, layout = ShellLayout.class)
@CdiComponent
public class LearnView extends PlainPage {

    /** With fewer guesses nothing is said about confidence. */
    private static final int FEWEST_GUESSES = 5;

    private final LearningService learning;
    private final DeviceMoves moves;

    /** Builds an empty page. */
    @Inject
    public LearnView(LearningService learning, DeviceMoves moves) {
        super("learn.title");
        this.learning = learning;
        this.moves = moves;
        addClassNames("learn");
    }

    @Override
    protected void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        String player = Visitor.owner();
        Paragraph lead = new Paragraph(texts.get("learn.lead"));
        lead.addClassName("lead");
        add(new H1(texts.get("learn.title")), lead);
        int due = learning.due(player).size();
        if (due > 0) {
            Anchor again = new Anchor(Addresses.LEARN_AGAIN, texts.count("learn.due", due));
            again.addClassNames("button", "primary");
            again.setTestId("again");
            add(new Div(again));
        }
        List<LessonState> states = learning.progress(player);
        OrderedList path = new OrderedList();
        path.addClassName("lesson-path");
        path.getElement().setAttribute("aria-label", texts.get("learn.path"));
        states.forEach(
                state -> path.add(item(state, Addresses.lesson(state.lesson().id()), texts)));
        add(path);
        Anchor check = new Anchor(Addresses.SELF_CHECK, texts.get("learn.selfCheck"));
        check.addClassName("button");
        check.setTestId("self-check");
        add(new Div(check));
        Map<String, ConceptStrength> strengths = learning.strengths(player);
        if (!strengths.isEmpty()) {
            add(new StrengthList(strengths, texts));
        }
        GuessScore score = learning.guesses(player);
        if (score.guesses() > 0) {
            add(guesses(score, texts));
            concepts(learning.guessesByConcept(player), texts).ifPresent(this::add);
        }
        if (states.stream().anyMatch(state -> state.stage() != LessonState.Stage.NEW)) {
            add(data(player, texts));
        }
        Anchor move = new Anchor("move", texts.get("learn.move.here"));
        move.getElement().setAttribute("router-ignore", true);
        add(new Paragraph(move));
    }

    /**
     * A lesson in a list.
     *
     * @param address where it is
     */
    static ListItem item(LessonState state, String address, Texts texts) {
        Locale locale = texts.language().locale();
        Span number = new Span(texts.figures().whole(state.lesson().order()));
        number.addClassName("lesson-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Anchor title = new Anchor(address, state.lesson().title().in(locale));
        title.setTestId("lesson-" + state.lesson().id());
        Span stage = new Span(texts.get(
                "learn.stage." + state.stage().name().toLowerCase(Locale.ROOT),
                texts.count("learn.minutes", state.lesson().minutes())));
        stage.addClassNames("quiet", "lesson-stage");
        ListItem item = new ListItem(number, title, stage);
        item.addClassName("stage-" + state.stage().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private static Section guesses(GuessScore score, Texts texts) {
        Section section = new Section(new H2(texts.get("learn.guesses")));
        section.addClassName("guess-score");
        section.add(new Paragraph(texts.get(
                "learn.guesses.told",
                texts.figures().whole(score.hits()),
                texts.figures().whole(score.guesses()),
                texts.figures().percent(score.confidence()))));
        String verdict = score.guesses() < FEWEST_GUESSES
                ? "few"
                : !score.isMiscalibrated() ? "fair" : score.overconfidence() > 0 ? "over" : "under";
        section.add(new Paragraph(texts.get("learn.guesses." + verdict)));
        Paragraph brier = new Paragraph(texts.get(
                "learn.guesses.brier",
                texts.figures().number(score.score(), 2),
                texts.figures().number(score.ignorant(), 2)));
        brier.addClassName("quiet");
        section.add(brier);
        return section;
    }

    /** By concept, where there are enough guesses to tell. */
    private static Optional<Section> concepts(Map<String, GuessScore> concepts, Texts texts) {
        UnorderedList list = new UnorderedList();
        concepts.forEach((key, score) -> {
            if (score.guesses() >= FEWEST_GUESSES && texts.has(key)) {
                list.add(new ListItem(texts.get(
                        "learn.concepts.line",
                        texts.get(key),
                        texts.figures().whole(score.hits()),
                        texts.figures().whole(score.guesses()),
                        texts.figures().percent(score.confidence()),
                        texts.figures().number(score.score(), 2))));
            }
        });
        return list.getChildren().findAny().isPresent()
                ? Optional.of(new Section(new H3(texts.get("learn.concepts.title")), list))
                : Optional.empty();
    }

    private Section data(String player, Texts texts) {
        Paragraph told = new Paragraph(texts.get("learn.data.told"));
        told.addClassName("quiet");
        Anchor export = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = AnswersFile.of(learning.answers(player)).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), AnswersFile.NAME, "application/json", file.length);
                }),
                texts.get("learn.data.export"));
        export.getElement().setAttribute("download", AnswersFile.NAME);
        export.addClassName("button");
        export.setTestId("learn-export");
        NativeButton delete = new NativeButton(texts.get("learn.data.delete"), e -> askToDelete(player, texts));
        delete.addClassName("button");
        delete.setTestId("learn-delete");
        Span code = new Span();
        code.addClassName("code");
        code.setTestId("device-code");
        code.getElement().setAttribute("role", "status");
        NativeButton show = new NativeButton(
                texts.get("learn.move.code"), e -> code.setText(texts.get("learn.move.shown", moves.code(player))));
        show.addClassName("button");
        show.setTestId("show-device-code");
        Div ways = new Div(export, show, delete, code);
        ways.addClassName("lesson-ways");
        Section section = new Section(new H2(texts.get("learn.data")), told, ways);
        section.addClassName("own-data");
        return section;
    }

    private void askToDelete(String player, Texts texts) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(texts.get("learn.data.delete.ask"));
        ask.setText(texts.get("learn.data.delete.told"));
        ask.setConfirmText(texts.get("learn.data.delete"));
        ask.setCancelable(true);
        ask.setCancelText(texts.get("run.cancel"));
        ask.addConfirmListener(e -> {
            learning.forget(player);
            draw();
        });
        ask.open();
    }
}
