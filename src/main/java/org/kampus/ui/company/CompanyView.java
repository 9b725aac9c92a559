package org.kampus.ui.company;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.PlayService;
import org.kampus.application.company.CompanyRefusal;
import org.kampus.application.company.CompanyRun;
import org.kampus.application.company.CompanyService;
import org.kampus.application.company.NoSuchCompanyException;
import org.kampus.company.CompanyNumber.Question;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;

/** A company of one's own: a question a page, whether the answers agree, the search for its case, and the case. */
@Route(value = Addresses.COMPANY, layout = ShellLayout.class)
@CdiComponent
public class CompanyView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    static final String CHECK = "check";
    static final String RESULT = "result";
    static final String ORDERS = "orders";

    private final CompanyService companies;
    private final PlayService play;
    private @Nullable OpenCompany company;
    private String step = "";
    private @Nullable Runnable unwatch;
    private @Nullable RunningPanel runningPanel;
    private boolean drawn;

    /** Builds an empty page. */
    @Inject
    public CompanyView(CompanyService companies, PlayService play) {
        this.companies = companies;
        this.play = play;
        addClassNames("page", "company");
    }

    static String key(CompanyRefusal refusal) {
        return switch (refusal.reason()) {
            case NOT_READY -> "notReady";
            case TOO_LARGE -> "tooLarge";
            case TOO_MANY -> "tooMany";
            case BUSY -> "busy";
        };
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        OpenCompany open = company;
        String name = open == null ? texts.get("company.title") : open.answers().name();
        return texts.get("shell.title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id =
                    UUID.fromString(event.getRouteParameters().get("companyId").orElse(""));
            OpenCompany open = new OpenCompany(companies, id);
            company = open;
            String usual = open.stored().made() == null && companies.run(id).isEmpty() ? "1" : RESULT;
            step = event.getRouteParameters().get("step").orElse(usual);
            if (!step.equals(CHECK) && !step.equals(RESULT) && !step.equals(ORDERS) && !isQuestion()) {
                event.rerouteToError(NotFoundException.class);
            }
        } catch (IllegalArgumentException | NoSuchCompanyException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private boolean isQuestion() {
        return step.matches("[1-9]|10") && Integer.parseInt(step) <= Question.values().length;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        drawn = true;
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            event.getUI().getPage().setTitle(getPageTitle());
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (drawn) {
            draw();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (unwatch != null) {
            unwatch.run();
            unwatch = null;
        }
    }

    private void draw() {
        OpenCompany open = company;
        if (open == null) {
            return;
        }
        stopWatching();
        removeAll();
        runningPanel = null;
        Texts texts = Texts.in(getLocale());
        findAncestor(ShellLayout.class).setPlace(texts.get("company.title"));
        Anchor all = new Anchor(Addresses.COMPANIES, texts.get("company.toList"));
        all.addClassName("lab-back");
        Span name = new Span(open.answers().name());
        name.addClassName("company-called");
        Div head = new Div(all, name);
        head.addClassName("company-head");
        add(head);
        if (step.equals(RESULT)) {
            result(open, texts);
        } else if (step.equals(ORDERS)) {
            add(steps(open, texts), new OrdersPanel(open, texts));
        } else if (step.equals(CHECK)) {
            add(steps(open, texts), new CheckPanel(open, texts, () -> make(open)));
        } else {
            question(open, Question.values()[Integer.parseInt(step) - 1], texts);
        }
    }

    private void question(OpenCompany open, Question question, Texts texts) {
        Understood understood = new Understood(open.answers(), texts);
        QuestionPanel panel = new QuestionPanel(question, open, texts, () -> understood.show(open.answers()));
        int number = question.number();
        int last = Question.values().length;
        Div foot = new Div();
        foot.addClassName("company-foot");
        if (number > 1) {
            foot.add(link(open, Integer.toString(number - 1), texts.get("company.back"), "company-back", false));
        }
        foot.add(
                number < last
                        ? link(open, Integer.toString(number + 1), texts.get("company.next"), "company-next", true)
                        : link(open, CHECK, texts.get("company.toCheck"), "company-next", true));
        panel.add(foot);
        Div columns = new Div(panel, understood);
        columns.addClassName("company-columns");
        add(steps(open, texts), columns);
    }

    private static Anchor link(OpenCompany open, String step, String text, String testId, boolean primary) {
        Anchor link = new Anchor(Addresses.company(open.stored().id(), step), text);
        link.addClassName("button");
        if (primary) {
            link.addClassName("primary");
        }
        link.setTestId(testId);
        return link;
    }

    private Nav steps(OpenCompany open, Texts texts) {
        OrderedList list = new OrderedList();
        for (Question question : Question.values()) {
            String number = Integer.toString(question.number());
            Anchor link = new Anchor(Addresses.company(open.stored().id(), number), number);
            link.setAriaLabel(texts.get(
                    Answered.is(open.answers(), question) ? "company.step.answered" : "company.step.open", number));
            link.getElement().setAttribute("data-answered", Boolean.toString(Answered.is(open.answers(), question)));
            if (number.equals(step)) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        }
        for (String other : List.of(CHECK, ORDERS)) {
            Anchor link = new Anchor(Addresses.company(open.stored().id(), other), texts.get("company.step." + other));
            link.setTestId("company-step-" + other);
            if (step.equals(other)) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("company-steps");
        nav.setAriaLabel(texts.get("company.steps"));
        return nav;
    }

    /** Begins the search; gives what keeps it from it, or nothing. */
    private String make(OpenCompany open) {
        try {
            companies.make(open.stored().id(), open.stored().owner());
            UI.getCurrent().navigate(Addresses.company(open.stored().id(), RESULT));
            return "";
        } catch (CompanyRefusal refusal) {
            return Texts.in(getLocale()).get("company.refused." + key(refusal));
        }
    }

    private void result(OpenCompany open, Texts texts) {
        CompanyRun run = companies.run(open.stored().id()).orElse(null);
        open.reload();
        if (run != null && !run.ended()) {
            RunningPanel panel = new RunningPanel(run, texts);
            runningPanel = panel;
            add(panel);
            UI ui = UI.getCurrent();
            unwatch = run.watch(() -> tell(ui, run));
            // It may have ended between looking and watching.
            tellNow(run);
        } else if (open.stored().made() != null) {
            add(new MadePanel(open, open.stored().made(), play, texts));
        } else {
            Paragraph none = new Paragraph(texts.get("company.result.none"));
            none.setTestId("company-none");
            add(
                    new H1(texts.get("company.result.none.title")),
                    none,
                    link(open, CHECK, texts.get("company.toCheck"), "company-to-check", true));
        }
    }

    private void tell(UI ui, CompanyRun run) {
        try {
            ui.access(() -> tellNow(run));
        } catch (UIDetachedException gone) {
            stopWatching();
        }
    }

    private void tellNow(CompanyRun run) {
        RunningPanel panel = runningPanel;
        if (panel == null || !panel.isOf(run)) {
            return;
        }
        if (run.ended()) {
            draw();
        } else {
            panel.refresh();
        }
    }
}
