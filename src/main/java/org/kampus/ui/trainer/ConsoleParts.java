package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.ui.i18n.Texts;

/** The parts of the console, in their places. */
final class ConsoleParts extends Div {

    private final StageBar stage;
    private final JoinPanel join;
    private final TeamsPanel teams;
    private final RevealPanel reveal;
    private final ComparePanel compare;
    private final NewsPanel news;
    private final AdjustPanel adjust;
    private final StageMenu menu;

    ConsoleParts(WorkshopLead lead, Texts texts) {
        addClassName("console-parts");
        stage = new StageBar(lead, texts);
        join = new JoinPanel(lead, texts);
        teams = new TeamsPanel(lead, texts);
        reveal = new RevealPanel(lead, texts);
        compare = new ComparePanel(lead, texts);
        news = new NewsPanel(lead, texts);
        adjust = new AdjustPanel(lead, texts);
        menu = new StageMenu(lead, texts);
        Div side = new Div(join, new ExportPanel(lead, texts));
        side.addClassName("console-side");
        Div wide = new Div(menu, teams, reveal, news, adjust, compare);
        wide.addClassName("console-main");
        add(stage, wide, side);
    }

    /** Shows the workshop as it is. */
    void show(ConsoleView view) {
        stage.show(view);
        join.show(view);
        teams.show(view);
        reveal.show(view);
        compare.show(view);
        news.show(view);
        adjust.show(view);
        menu.show(view);
    }
}
