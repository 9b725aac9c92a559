package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.ui.account.WorkshopPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.QrCode;
import org.kampus.ui.room.ServerAddress;
import org.kampus.ui.shell.Glossary;
import org.kampus.ui.shell.ScrollRegion;
import org.kampus.ui.shell.ShellLayout;

/** Sheets to print: how to join, the briefing, a form for decisions on paper, the words of the trade. */
@Route(value = Addresses.SHEETS, layout = ShellLayout.class)
@CdiComponent
public class SheetsView extends WorkshopPage {

    /** Builds an empty page. */
    @Inject
    public SheetsView(TrainerAccounts accounts, WorkshopService service) {
        super(accounts, service);
        addClassName("sheets");
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("sheets.title");
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        ConsoleView view = view();
        Anchor back = new Anchor(Addresses.console(workshop()), texts.get("trainer.look.back"));
        Button print = new Button(
                texts.get("sheets.print"), e -> e.getSource().getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.setTestId("print");
        Div choice = new Div();
        choice.addClassName("sheet-choice");
        Div head = new Div(back, new H1(texts.get("sheets.title")), choice, print);
        head.addClassName("sheets-head");
        add(head);
        sheet(choice, texts, "join", join(view, texts));
        sheet(choice, texts, "briefing", new BriefingSheet(view.scenario(), texts));
        sheet(choice, texts, "decision", new DecisionSheet(view.scenario(), texts));
        sheet(choice, texts, "glossary", Glossary.words(texts));
    }

    private void sheet(Div choice, Texts texts, String key, Component content) {
        Article sheet = new Article(new H2(texts.get("sheets." + key)), content);
        ScrollRegion.mark(sheet, texts.get("sheets." + key));
        sheet.addClassNames("sheet", "sheet-" + key);
        sheet.getElement().setAttribute("data-testid", "sheet-" + key);
        Checkbox wanted = new Checkbox(texts.get("sheets." + key), true);
        wanted.addValueChangeListener(e -> sheet.setVisible(e.getValue()));
        wanted.setTestId("want-" + key);
        choice.add(wanted);
        add(sheet);
    }

    private Div join(ConsoleView view, Texts texts) {
        String address = ServerAddress.chosen();
        String join = ServerAddress.join(address, view.code());
        QrCode qr = new QrCode();
        qr.show(join, texts.get("workshop.qr", join));
        Span code = new Span(view.code());
        code.addClassNames("code", "sheet-code");
        Paragraph where = new Paragraph(join);
        where.addClassName("sheet-address");
        OrderedList steps = new OrderedList(
                new ListItem(texts.get("sheets.join.network")),
                new ListItem(texts.get("sheets.join.scan")),
                new ListItem(texts.get("sheets.join.name")),
                new ListItem(texts.get("sheets.join.seat")));
        Div words = new Div(
                new Paragraph(
                        CaseWording.workshopTitle(view.title(), view.scenario().title(), texts)),
                code,
                where,
                steps);
        words.addClassName("sheet-join-words");
        Div both = new Div(words, qr);
        both.addClassName("sheet-join-parts");
        return both;
    }
}
