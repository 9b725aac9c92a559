package org.kampus.ui.trainer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.kampus.application.workshop.TeamView;
import org.kampus.organisation.Decision;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.Note;
import org.kampus.workshop.TeamResult;

/** A look at a team's screen: what it is deciding and why, and what came of its rounds. Nothing can be changed here;
 * the team's whole screen is one press away. */
final class TeamDialog extends Dialog {

    private final Texts texts;

    TeamDialog(WorkshopLead lead, Texts texts, UUID team) {
        this.texts = texts;
        TeamView view = lead.service().lookIn(lead.trainer(), lead.workshop(), team);
        setWidth("min(46rem, 96vw)");
        setMaxHeight("90dvh");
        TeamView.OwnTeam own = view.team();
        if (own != null) {
            setHeaderTitle(own.name());
            Div content = new Div(plan(own, view.scenario().limits()), results(own, view.rounds()));
            content.addClassName("look");
            List<Note> notes = view.notes();
            if (!notes.isEmpty()) {
                UnorderedList list = new UnorderedList();
                notes.forEach(note -> list.add(new ListItem(note.text())));
                content.add(new H3(texts.get("trainer.look.news")), list);
            }
            add(content);
        }
        Button screen = new Button(texts.get("trainer.look.screen"), e -> {
            close();
            UI.getCurrent().navigate(Addresses.within(Addresses.look(lead.workshop(), team), Addresses.STRUCTURE));
        });
        screen.setTestId("look-screen");
        getFooter().add(screen);
        Button close = new Button(texts.get("shell.close"), e -> close());
        close.setTestId("look-close");
        getFooter().add(close);
    }

    private Div plan(TeamView.OwnTeam own, PlanLimits limits) {
        Div part = new Div(new H3(texts.get(own.plan().submitted() ? "trainer.look.submitted" : "trainer.look.plan")));
        if (!own.plan().reason().isEmpty()) {
            Paragraph reason =
                    new Paragraph(texts.get("trainer.quoted", own.plan().reason()));
            reason.addClassName("reason-quote");
            part.add(reason);
        }
        PlanWording words = new PlanWording(texts);
        List<Decision> decisions =
                Decision.of(PlanChange.between(own.lastPlan(), own.plan().plan()), limits);
        if (decisions.isEmpty()) {
            part.add(new Paragraph(texts.get("trainer.look.unchanged")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("look-changes");
            decisions.forEach(decision -> list.add(new ListItem(words.line(decision))));
            part.add(list);
        }
        return part;
    }

    private Div results(TeamView.OwnTeam own, int rounds) {
        Div part = new Div();
        if (own.results().isEmpty()) {
            return part;
        }
        Figures figures = texts.figures();
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {
            "workshop.roundColumn", "score.profit", "score.clientBaseValue", "score.retention", "score.load"
        }) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (TeamResult result : own.results()) {
            NativeTableHeaderCell round = new NativeTableHeaderCell(Wording.round(texts, result.round(), rounds));
            round.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.add(
                    round,
                    new NativeTableCell(figures.money(result.scores().profit())),
                    new NativeTableCell(figures.money(result.scores().clientBaseValue())),
                    new NativeTableCell(figures.percent(result.scores().retention())),
                    new NativeTableCell(figures.percent(result.scores().load())));
            table.getBody().add(row);
        }
        part.add(new H3(texts.get("trainer.look.results")), table);
        return part;
    }
}
