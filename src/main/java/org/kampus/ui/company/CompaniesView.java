package org.kampus.ui.company;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.kampus.application.company.CompanyRefusal;
import org.kampus.application.company.CompanyService;
import org.kampus.application.company.StoredCompany;
import org.kampus.company.CompanyAnswers;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PlainPage;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.TextLimit;
import org.kampus.ui.shell.Visitor;

/** The manager's door: what a company of one's own is for, and the companies of this browser. */
@Route(value = Addresses.COMPANIES, layout = ShellLayout.class)
@CdiComponent
public class CompaniesView extends PlainPage {

    private final CompanyService companies;

    /** Builds an empty page. */
    @Inject
    public CompaniesView(CompanyService companies) {
        super("company.title");
        this.companies = companies;
        addClassNames("company", "company-home");
    }

    @Override
    protected void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        Paragraph more = new Paragraph(texts.get("company.purpose.more"));
        more.addClassName("lead");
        Div head = new Div(new H1(texts.get("company.purpose")), more);
        head.addClassName("company-intro");
        add(head, begin(texts));
        List<StoredCompany> known = companies.list(Visitor.owner());
        if (!known.isEmpty()) {
            add(list(known, texts));
        }
    }

    private Div begin(Texts texts) {
        TextField name = new TextField(texts.get("company.name"));
        name.setHelperText(texts.get("company.name.hint"));
        name.setTestId("company-name");
        TextLimit limit = new TextLimit(name, CompanyAnswers.LONGEST_NAME, texts);
        Paragraph refusal = new Paragraph();
        refusal.addClassNames("notice", "warn");
        refusal.setVisible(false);
        NativeButton begin = new NativeButton(texts.get("company.begin"), e -> {
            if (limit.keepsOrAsks()) {
                String called = name.getValue().isBlank() ? texts.get("company.name.usual") : name.getValue();
                begin(called, refusal, texts);
            }
        });
        begin.addClassNames("button", "primary");
        begin.setTestId("company-begin");
        Paragraph kept = new Paragraph(texts.get("company.kept"));
        kept.addClassName("quiet");
        Div form = new Div(name, begin, refusal, kept);
        form.addClassName("company-begin");
        return form;
    }

    private void begin(String name, Paragraph refusal, Texts texts) {
        try {
            StoredCompany company = companies.create(Visitor.owner(), CompanyAnswers.of(name));
            UI.getCurrent().navigate(Addresses.company(company.id(), "1"));
        } catch (CompanyRefusal tooMany) {
            refusal.setText(texts.get("company.refused." + CompanyView.key(tooMany)));
            refusal.setVisible(true);
        }
    }

    private Section list(List<StoredCompany> known, Texts texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lab-list");
        known.forEach(company -> list.add(line(company, texts)));
        return new Section(new H2(texts.get("company.list")), list);
    }

    private ListItem line(StoredCompany company, Texts texts) {
        Anchor name = new Anchor(
                Addresses.company(company.id(), ""), company.answers().name());
        name.addClassName("lab-list-name");
        name.setTestId("open-company");
        Span state = new Span(
                company.made() == null
                        ? texts.get("company.list.answered", texts.figures().whole(Answered.count(company.answers())))
                        : texts.get("company.list.made"));
        state.addClassName("quiet");
        Span changed = new Span(texts.get("company.list.changed", LocalTime.dateAndTime(company.updatedAt(), texts)));
        changed.addClassName("quiet");
        Div words = new Div(name, state, changed);
        words.addClassName("lab-list-words");
        NativeButton delete = new NativeButton("", e -> ask(company, texts));
        delete.addClassNames("icon-button", "delete");
        delete.setAriaLabel(texts.get("company.delete.label", company.answers().name()));
        delete.setTitle(texts.get("company.delete"));
        delete.setTestId("company-delete");
        return new ListItem(words, delete);
    }

    private void ask(StoredCompany company, Texts texts) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("company.delete.title"));
        dialog.setText(texts.get("company.delete.message", company.answers().name()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("company.delete.cancel"));
        dialog.setConfirmText(texts.get("company.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(e -> {
            companies.delete(company.id(), Visitor.owner());
            draw();
        });
        dialog.open();
    }
}
