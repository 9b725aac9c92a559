package org.kampus.ui.trainer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.Note;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.SurpriseKind;

/** Surprises and messages, for all teams or for one. */
final class NewsPanel extends Section {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Select<Receiver> forSurprise;
    private final Select<Receiver> forNote;
    private final Select<SurpriseKind> kind = new Select<>();
    private final RadioButtonGroup<Boolean> next = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final UnorderedList told = new UnorderedList();
    private final Div surpriseForm;
    private @Nullable Shown shown;

    /** Whom something is for; no team means all. */
    private record Receiver(@Nullable UUID team, String name) {}

    /** What the panel depends on. */
    private record Shown(
            List<Receiver> teams, List<Surprise> surprises, List<Note> notes, RoundState state, int round) {}

    NewsPanel(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("news-panel");
        forSurprise = receivers("surprise-team");
        forNote = receivers("note-team");
        kind.setLabel(texts.get("trainer.surprise.kind"));
        kind.setItems(SurpriseKind.values());
        kind.setItemLabelGenerator(k -> texts.get("surprise." + k.key()));
        kind.setValue(SurpriseKind.RIVAL_ATTACK);
        kind.setTestId("surprise-kind");
        next.setLabel(texts.get("trainer.surprise.when"));
        next.getElement().setAttribute("data-testid", "surprise-when");
        Button surprise = new Button(texts.get("trainer.surprise.go"), e -> lead.attempt(this::surprise));
        surprise.setTestId("surprise-go");
        surpriseForm = new Div(kind, forSurprise, next, surprise);
        surpriseForm.addClassName("news-form");
        note.setLabel(texts.get("trainer.note.text"));
        note.setHelperText(texts.get("trainer.upTo", texts.figures().whole(Note.LONGEST)));
        note.setTestId("note-text");
        Button send = new Button(texts.get("trainer.note.go"), e -> lead.attempt(this::send));
        send.setTestId("note-go");
        Div noteForm = new Div(note, forNote, send);
        noteForm.addClassName("news-form");
        Paragraph meaning = new Paragraph(texts.get("trainer.note.meaning"));
        meaning.addClassName("quiet");
        Div forms = new Div(surpriseForm, noteForm);
        forms.addClassName("news-forms");
        told.addClassName("news-told");
        told.getElement().setAttribute("data-testid", "news-told");
        add(new H2(texts.get("trainer.news.title")), forms, meaning, told);
    }

    private Select<Receiver> receivers(String testId) {
        Select<Receiver> select = new Select<>();
        select.setLabel(texts.get("trainer.news.for"));
        select.setItemLabelGenerator(Receiver::name);
        select.setTestId(testId);
        return select;
    }

    void show(ConsoleView view) {
        List<Receiver> teams = new ArrayList<>();
        teams.add(new Receiver(null, texts.get("trainer.news.all")));
        view.teams().forEach(team -> teams.add(new Receiver(team.id(), team.name())));
        Shown now = new Shown(teams, view.surprises(), view.notes(), view.state(), view.round());
        if (now.equals(shown)) {
            return;
        }
        Shown before = shown;
        shown = now;
        if (before == null || !before.teams().equals(teams)) {
            offer(forSurprise, teams);
            offer(forNote, teams);
        }
        if (before == null || before.state() != now.state() || before.round() != now.round()) {
            offerTimes(view);
        }
        drawTold(view);
    }

    private static void offer(Select<Receiver> select, List<Receiver> teams) {
        Receiver chosen = select.getValue();
        select.setItems(teams);
        select.setValue(teams.stream()
                .filter(r -> chosen != null && Objects.equals(r.team(), chosen.team()))
                .findFirst()
                .orElse(teams.getFirst()));
    }

    /** A round that is open can still be hit; otherwise the next one is. */
    private void offerTimes(ConsoleView view) {
        int round = view.round();
        boolean more = round < view.settings().rounds();
        boolean open = view.state() == RoundState.OPEN;
        surpriseForm.setVisible(view.state() != RoundState.FINISHED && (open || more));
        if (open && more) {
            next.setItems(false, true);
        } else {
            next.setItems(!open);
        }
        int first = view.settings().practice() ? 0 : 1;
        next.setItemLabelGenerator(later -> {
            int hit = view.state() == RoundState.LOBBY ? first : later ? round + 1 : round;
            return texts.get(later ? "trainer.surprise.next" : "trainer.surprise.now", Wording.round(texts, hit));
        });
        next.setValue(!open);
    }

    private void surprise() {
        lead.rounds()
                .surprise(
                        lead.trainer(),
                        lead.workshop(),
                        kind.getValue(),
                        forSurprise.getValue().team(),
                        next.getValue());
    }

    private void send() {
        lead.rounds().note(lead.trainer(), lead.workshop(), forNote.getValue().team(), note.getValue());
        note.clear();
    }

    private void drawTold(ConsoleView view) {
        told.removeAll();
        for (Surprise surprise : view.surprises()) {
            ListItem item = new ListItem(new Span(texts.get(
                    "trainer.news.surprise",
                    texts.get("surprise." + surprise.kind().key()),
                    receiver(view, surprise.team()),
                    Wording.round(texts, surprise.round()))));
            if (canBeCancelled(view, surprise)) {
                NativeButton cancel = new NativeButton(
                        texts.get("trainer.surprise.cancel"),
                        e -> lead.attempt(
                                () -> lead.rounds().cancelSurprise(lead.trainer(), lead.workshop(), surprise.id())));
                cancel.addClassName("link-button");
                cancel.setTestId("surprise-cancel");
                item.add(cancel);
            }
            told.add(item);
        }
        for (Note written : view.notes()) {
            Span text = new Span(texts.get("trainer.quoted", written.text()));
            text.addClassName("note-text");
            Span where = new Span(texts.get(
                    "trainer.news.note",
                    receiver(view, written.team()),
                    Wording.round(texts, written.round()),
                    LocalTime.time(written.at(), texts)));
            where.addClassName("quiet");
            told.add(new ListItem(text, where));
        }
    }

    private static boolean canBeCancelled(ConsoleView view, Surprise surprise) {
        boolean deciding = view.state() == RoundState.OPEN || view.state() == RoundState.LOBBY;
        return view.state() != RoundState.FINISHED
                && (surprise.round() > view.round() || deciding && surprise.round() == view.round());
    }

    private String receiver(ConsoleView view, @Nullable UUID team) {
        return team == null
                ? texts.get("trainer.news.all")
                : view.teams().stream()
                        .filter(t -> t.id().equals(team))
                        .map(t -> texts.get("trainer.quoted", t.name()))
                        .findFirst()
                        .orElse(texts.get("trainer.news.gone"));
    }
}
