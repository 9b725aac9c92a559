package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kampus.application.PlayService;
import org.kampus.organisation.Decision;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.PlanWarning;
import org.kampus.scenario.PlanWarnings;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.KeptParts;
import org.kampus.ui.shell.TextLimit;

/** What I changed since last quarter, what it is expected to do, why, and the one button. */
final class ChangesPanel extends Aside {

    private final PlanAction action;
    private final NativeButton handle = new NativeButton();
    private final H2 heading = new H2();
    private final Paragraph none = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final KeptParts<Decision, Line> lines = new KeptParts<>(list);
    private ExpectedLoad effect = new ExpectedLoad(Texts.in(Locale.ENGLISH));
    private final Div asked = new Div();
    private final Div obstacles = new Div();
    private final Div body = new Div();
    private final TextArea reason = new TextArea();
    private final TextLimit reasonLimit;
    private final Paragraph note = new Paragraph();
    private final NativeButton run = new NativeButton();

    private @Nullable DeskGame game;
    private @Nullable String shownReason;
    private Texts texts = Texts.in(Locale.ENGLISH);

    /** A decision in the list. */
    private static final class Line extends ListItem {

        private final NativeButton undo;
        private final Paragraph mechanism = new Paragraph();
        private final Paragraph load = new Paragraph();

        private Line(Div words, NativeButton undo) {
            super(words, undo);
            this.undo = undo;
            Div expected = new Div(load, mechanism);
            expected.addClassName("change-expected");
            expected.getElement().setAttribute("data-testid", "expected");
            words.add(expected);
            getElement().setAttribute("data-testid", "change");
        }
    }

    ChangesPanel(PlanAction action) {
        this.action = action;
        addClassName("changes");
        handle.addClassName("sheet-handle");
        handle.getElement().setAttribute("data-testid", "changes-handle");
        handle.addClickListener(e -> openSheet(!hasClassName("open")));
        none.addClassName("quiet");
        Div changes = new Div(none, list);
        changes.addClassName("change-list");
        obstacles.addClassName("obstacles");
        obstacles.getElement().setAttribute("role", "status");
        reason.addClassName("reason");
        reasonLimit = new TextLimit(reason, PlayService.MAX_REASON_LENGTH, texts);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(120);
        reason.getElement().setAttribute("data-testid", "reason");
        note.addClassNames("action-note", "quiet");
        run.addClassNames("button", "primary", "run");
        run.getElement().setAttribute("data-testid", "run-quarter");
        body.add(heading, changes, effect, reason, asked);
        body.addClassName("changes-body");
        Div foot = new Div(obstacles, note, run);
        foot.addClassName("changes-foot");
        add(handle, body, foot);
        addListeners();
    }

    private void addListeners() {
        reason.addValueChangeListener(e -> {
            if (game != null && e.isFromClient() && reasonLimit.keeps()) {
                shownReason = e.getValue();
                game.explain(e.getValue());
            }
        });
        run.addClickListener(e -> {
            if (game != null && reasonLimit.keepsOrAsks()) {
                game.explain(reason.getValue());
                action.take(game, texts);
            }
        });
    }

    private void openSheet(boolean open) {
        setClassName("open", open);
        handle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /** Folds the sheet on a narrow screen. */
    void fold() {
        openSheet(false);
    }

    /** Shows a game; only in another language are the parts made anew. */
    void show(Texts newTexts, DeskGame open) {
        if (open != game || newTexts != texts) {
            lines.clear();
            shownReason = null;
        }
        if (newTexts != texts) {
            ExpectedLoad translated = new ExpectedLoad(newTexts);
            body.replace(effect, translated);
            effect = translated;
        }
        texts = newTexts;
        game = open;
        getElement().setAttribute("aria-label", texts.get("desk.changes.title"));
        heading.setText(texts.get("desk.changes.title"));
        reason.setLabel(texts.get("desk.reason.label"));
        reason.setPlaceholder(texts.get("desk.reason.placeholder"));
        reasonLimit.show(texts);
        asked.removeAll();
        if (open.foresight().isPresent()) {
            open.lastQuarter().ifPresent(last -> asked.add(new ForesightPanel(open, last, texts)));
        }
        refresh(open);
        open.onChange(() -> refresh(open));
    }

    /** Shows the stored reason when it is another one; what is being typed here stays. */
    private void showReason(String stored) {
        if (!stored.equals(shownReason)) {
            shownReason = stored;
            reason.setValue(stored);
        }
    }

    private void refresh(DeskGame open) {
        List<Decision> changes = open.view().decisions();
        handle.setText(texts.count("desk.changes", changes.size()));
        showReason(open.view().reason());
        reason.setReadOnly(!open.editable());
        none.setVisible(changes.isEmpty());
        list.setVisible(!changes.isEmpty());
        none.setText(texts.get(open.view().played().isEmpty() ? "desk.changes.none.first" : "desk.changes.none"));
        showLines(open, changes);
        effect.show(open);
        showObstacles(open);
    }

    private void showLines(DeskGame open, List<Decision> changes) {
        PlanWording wording = new PlanWording(texts);
        List<Line> shown = lines.show(changes, change -> line(open, change, wording));
        Expectation expectation = new Expectation(texts);
        for (int i = 0; i < shown.size(); i++) {
            Line line = shown.get(i);
            Decision change = changes.get(i);
            String load = open.foretells() ? expectation.load(change, open) : "";
            line.load.setText(load);
            line.load.setVisible(!load.isEmpty());
            line.mechanism.setText(expectation.mechanism(change, open.plan().structure()));
            line.mechanism.setVisible(open.foretells());
            line.undo.setEnabled(change.changes().stream().allMatch(c -> open.editable(c.decision())));
        }
    }

    private Line line(DeskGame open, Decision change, PlanWording wording) {
        Span subject = new Span(wording.subject(change));
        subject.addClassName("change-subject");
        Span difference = new Span(wording.difference(change));
        difference.addClassName("change-difference");
        Div words = new Div(subject, difference);
        if (change.changes().getFirst() instanceof PlanChange.Headcount c) {
            double each = open.view().scenario().pay().expected(open.plan().structure(), c.role());
            double pay = (c.to() - c.from()) * each;
            Span cost = new Span(texts.get("figures.perWeek", texts.figures().moneyDifference(pay)));
            cost.addClassName("change-cost");
            words.add(cost);
        }
        NativeButton undo = new NativeButton("", e -> open.change(change::undo));
        undo.addClassNames("icon-button", "undo");
        undo.setAriaLabel(texts.get("desk.change.undo", wording.line(change)));
        undo.setTitle(texts.get("desk.change.undo.short"));
        undo.setTestId("undo-change");
        return new Line(words, undo);
    }

    private void showObstacles(DeskGame open) {
        obstacles.removeAll();
        Scenario scenario = open.view().scenario();
        PlanWording wording = new PlanWording(texts);
        List<PlanLimits.Violation> violations = scenario.limits().violations(open.plan(), scenario.pay());
        violations.forEach(v -> obstacles.add(notice(wording.violation(v), "stop")));
        List<PlanWarning> warnings = PlanWarnings.in(open.plan().structure(), scenario);
        wording.undone(warnings).ifPresent(words -> obstacles.add(notice(words, "stop")));
        warnings.stream()
                .flatMap(warning -> wording.warning(warning).stream())
                .forEach(words -> obstacles.add(notice(words, "warn")));
        boolean nobody = open.plan().structure().headcount() == 0;
        if (nobody) {
            obstacles.add(notice(texts.get("desk.nobody"), "stop"));
        }
        PlanAction.Look look = action.look(open, texts, violations.isEmpty() && !nobody);
        run.setText(look.label());
        run.getElement().setAttribute("data-kind", look.kind().name().toLowerCase(Locale.ROOT));
        run.setClassName("primary", look.kind() != PlanAction.Kind.TAKE_BACK);
        run.setEnabled(look.enabled());
        note.setText(look.note());
        note.setVisible(!look.note().isEmpty());
    }

    private static Paragraph notice(String text, String kind) {
        Paragraph notice = new Paragraph(text);
        notice.addClassNames("notice", kind);
        return notice;
    }
}
