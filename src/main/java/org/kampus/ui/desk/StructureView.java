package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kampus.insight.TextbookStaffing;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.StructurePreset;
import org.kampus.ui.i18n.Texts;

/** The structure board with its presets, undo and advice. */
public abstract class StructureView extends Div implements DeskPage {

    private boolean taskOpen;

    /** Builds an empty page. */
    protected StructureView() {
        addClassNames("page", "structure");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.STRUCTURE;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Texts texts = Texts.in(getLocale());
        StructureBoard board = new StructureBoard(game, texts);
        StaffingAdvice advice = new StaffingAdvice(game, texts, board);
        NativeButton undo = tool(texts, "undo");
        undo.addClickListener(e -> game.undo());
        NativeButton redo = tool(texts, "redo");
        redo.addClickListener(e -> game.redo());
        Div tools = new Div(legend(texts));
        tools.addClassName("board-tools");
        if (game.editable()) {
            tools.add(presets(game, texts), undo, redo);
        }
        Div head = new Div(new H1(texts.get("board.title")), tools);
        head.addClassName("page-head");
        TaskLine task = new TaskLine(game.view().scenario().briefing(), texts);
        task.setOpen(taskOpen);
        task.addToggleListener(e -> taskOpen = e.isOpened());
        add(head, task, board, advice);
        Runnable refresh = () -> {
            offer(undo, game.editable(), game.canUndo());
            offer(redo, game.editable(), game.canRedo());
            advice.refresh();
        };
        refresh.run();
        game.onChange(() -> {
            board.refresh();
            refresh.run();
        });
    }

    /** A button with nothing left to do keeps the focus that it has. */
    private static void offer(NativeButton button, boolean editable, boolean goesOn) {
        button.setEnabled(editable);
        button.getElement().setAttribute("aria-disabled", Boolean.toString(!goesOn));
    }

    private static Div legend(Texts texts) {
        Div legend = new Div();
        legend.addClassName("legend");
        for (Involvement involvement : List.of(Involvement.DOES, Involvement.HELPS, Involvement.NONE)) {
            Span glyph = new Span();
            glyph.addClassName("glyph");
            String word = texts.get("board.legend." + involvement.key());
            String meaning = "involvement." + involvement.key() + ".meaning";
            Span entry = new Span(glyph, texts.has(meaning) ? new Term(word, texts.get(meaning)) : new Span(word));
            entry.addClassName("legend-entry");
            entry.getElement().setAttribute("data-state", involvement.key());
            legend.add(entry);
        }
        return legend;
    }

    private static NativeButton tool(Texts texts, String key) {
        NativeButton button = new NativeButton();
        button.addClassNames("icon-button", key);
        button.setAriaLabel(texts.get("board." + key));
        button.setTitle(texts.get("board." + key));
        button.getElement().setAttribute("data-testid", key);
        return button;
    }

    private static Div presets(DeskGame game, Texts texts) {
        Div menu = new Div();
        menu.addClassName("preset-menu");
        menu.setId("presets");
        menu.getElement().setAttribute("popover", "auto");
        List<SaleType> types =
                game.view().scenario().lines().stream().map(SaleLine::type).toList();
        for (StructurePreset preset : StructurePreset.fitting(types)) {
            NativeButton choose = entry(
                    game,
                    menu,
                    PlanChange.DUTY,
                    texts.get("preset." + preset.key()),
                    texts.get("preset." + preset.key() + ".meaning"),
                    plan -> plan.withStructure(preset.applyTo(
                            plan.structure(), game.view().scenario().limits())));
            choose.setTestId("preset-" + preset.key());
            menu.add(choose);
        }
        DisputedDuties disputes = new DisputedDuties(game, texts);
        game.onChange(disputes::refresh);
        menu.add(disputes);
        if (game.foretells()) {
            menu.add(staffing(game, texts, menu));
        }
        NativeButton open = new NativeButton(texts.get("board.presets"));
        open.addClassNames("button", "menu-button");
        open.getElement().setAttribute("popovertarget", "presets");
        open.getElement().setAttribute("data-testid", "preset-menu");
        Div holder = new Div(open, menu);
        holder.addClassName("presets");
        return holder;
    }

    private static NativeButton staffing(DeskGame game, Texts texts, Div menu) {
        NativeButton staff = entry(
                game,
                menu,
                PlanChange.HEADCOUNT,
                texts.get("board.staff"),
                texts.get("board.staff.hint"),
                plan -> new TextbookStaffing(
                                game.view().scenario().limits(),
                                game.view().scenario().pay(),
                                game::forecast)
                        .staff(plan));
        staff.addClassName("staffing");
        staff.setTestId("preset-staffing");
        return staff;
    }

    private static NativeButton entry(
            DeskGame game,
            Div menu,
            String decision,
            String name,
            String meaning,
            UnaryOperator<OperatingPlan> change) {
        NativeButton choose = new NativeButton("", e -> {
            game.change(change);
            menu.getElement().executeJs("this.hidePopover()");
        });
        Span heading = new Span(name);
        heading.addClassName("preset-name");
        Span explanation = new Span(meaning);
        explanation.addClassName("preset-meaning");
        choose.add(heading, explanation);
        choose.addClassName("preset");
        choose.setEnabled(game.editable(decision));
        return choose;
    }
}
