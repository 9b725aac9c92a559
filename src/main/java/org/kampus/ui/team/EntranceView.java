package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.JoinView;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalWording;
import org.kampus.ui.room.ServerAddress;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/**
 * The way into a workshop: the code, then a page that says what one is about to join. Opening a page, as scanners and
 * previews of links do, takes no seat; only a press does.
 */
@Route(value = Addresses.JOIN, layout = ShellLayout.class)
@CdiComponent
public class EntranceView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    /** What stands instead of a code for somebody whose seat is gone; no code looks like this. */
    static final String LOST = "lost";

    private final TeamPlay play;
    private String code = "";
    private boolean lost;
    private @Nullable RuntimeException problem;
    private @Nullable JoinView workshop;
    private @Nullable JoinForm form;
    private boolean drawn;

    /** Builds an empty page. */
    @Inject
    public EntranceView(TeamPlay play) {
        this.play = play;
        addClassNames("page", "join");
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("join.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        lost = code.equals(LOST);
        workshop = null;
        form = null;
        problem = null;
        if (code.isEmpty() || lost) {
            return;
        }
        try {
            var found = play.look(code, Visitor.owner(), ServerAddress.ofBrowser());
            if (found.seat() != null) {
                event.forwardTo(Addresses.team(found.seat().workshop()));
                return;
            }
            workshop = found;
            JoinForm fresh = new JoinForm(play, found);
            form = fresh;
            if (event.getLocation().getQueryParameters().getParameters().containsKey(ServerAddress.OBSERVE)) {
                fresh.proposeWatching();
            }
        } catch (NoSuchWorkshopException | TooManyAttemptsException e) {
            problem = e;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            event.getUI().getPage().setTitle(getPageTitle());
            draw();
        }
    }

    private void draw() {
        drawn = true;
        removeAll();
        Texts texts = Texts.in(getLocale());
        if (workshop != null && form != null) {
            drawWorkshop(workshop, form, texts);
        } else {
            drawCode(texts);
        }
    }

    private void drawWorkshop(JoinView found, JoinForm shown, Texts texts) {
        Paragraph about =
                new Paragraph(texts.get("join.about", found.caseTitle().in(getLocale())));
        about.addClassName("lead");
        add(new H1(CaseWording.workshopTitle(found.title(), found.caseTitle(), texts)), about);
        shown.show(texts);
        add(shown);
    }

    private void drawCode(Texts texts) {
        add(new H1(texts.get("join.title")));
        if (lost) {
            Paragraph notice = new Paragraph(texts.get("join.lost"));
            notice.addClassNames("notice", "warn");
            notice.setTestId("seat-lost");
            add(notice);
        }
        CodeForm codes = new CodeForm(lost ? "" : code, texts);
        if (problem != null) {
            codes.tell(
                    problem instanceof NoSuchWorkshopException
                            ? texts.get("join.unknown", code)
                            : new RefusalWording(texts).of(problem).orElse(""));
        }
        add(codes);
        List<Caller.Participant> seats = play.seats(Visitor.owner());
        if (!seats.isEmpty()) {
            add(mine(seats, texts));
        }
        if (!lost) {
            UI.getCurrent().beforeClientResponse(this, context -> codes.focus());
        }
    }

    private Section mine(List<Caller.Participant> seats, Texts texts) {
        UnorderedList list = new UnorderedList();
        for (Caller.Participant seat : seats) {
            TeamView view = play.view(seat);
            Span title = new Span(
                    CaseWording.workshopTitle(view.title(), view.scenario().title(), texts));
            title.addClassName("game-title");
            Span who = new Span(
                    view.me() == null ? "" : texts.get("join.mine.as", view.me().nickname()));
            who.addClassName("quiet");
            Div words = new Div(title, who);
            words.addClassName("game-words");
            Anchor back = new Anchor(SharedGame.address(view), texts.get("join.mine.back"));
            back.addClassName("button");
            back.setTestId("back-to-seat");
            list.add(new ListItem(words, back));
        }
        Section section = new Section(new H2(texts.get("join.mine")), list);
        section.addClassName("my-games");
        return section;
    }
}
