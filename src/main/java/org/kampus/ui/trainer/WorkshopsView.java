package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.PlayService;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;
import org.kampus.ui.account.TrainerBar;
import org.kampus.ui.account.TrainerPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalWording;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.workshop.PlainText;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopHeading;
import org.kampus.workshop.WorkshopState;

/** The workshops a trainer leads: open one, make one, delete one. */
@Route(value = Addresses.LEAD, layout = ShellLayout.class)
@CdiComponent
public class WorkshopsView extends TrainerPage {

    private final WorkshopService workshops;
    private final PlayService play;

    /** Builds an empty page. */
    @Inject
    public WorkshopsView(TrainerAccounts accounts, WorkshopService workshops, PlayService play) {
        super(accounts);
        this.workshops = workshops;
        this.play = play;
        addClassName("workshops");
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("trainer.workshops.title");
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        Div head = new Div(new H1(texts.get("trainer.workshops.title")), new TrainerBar(signedIn(), texts));
        head.addClassName("page-head");
        Anchor fresh = new Anchor(Addresses.NEW_WORKSHOP, texts.get("trainer.workshops.new"));
        fresh.addClassNames("button", "primary");
        fresh.getElement().setAttribute("data-testid", "new-workshop");
        Anchor tutorial = new Anchor(Addresses.WORKSHOP_TUTORIAL, texts.get("trainer.tutorial"), AnchorTarget.BLANK);
        tutorial.setTestId("workshop-tutorial");
        Anchor courses = new Anchor(Addresses.COURSES, texts.get("trainer.workshops.courses"));
        courses.setTestId("course-systems");
        Div ways = new Div(fresh, tutorial, courses);
        ways.addClassName("workshop-ways");
        add(head, ways);
        List<WorkshopHeading> all = workshops.workshops(trainer());
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("trainer.workshops.none"));
            none.addClassName("lead");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("workshop-list");
        all.forEach(heading -> list.add(line(heading, texts)));
        add(list);
    }

    private ListItem line(WorkshopHeading heading, Texts texts) {
        Anchor open = new Anchor(Addresses.console(heading.id()), title(heading, texts));
        open.addClassName("workshop-title");
        open.getElement().setAttribute("data-testid", "open-workshop");
        Span code = new Span(heading.code());
        code.addClassName("code");
        Span state = new Span(Wording.stage(texts, heading.state(), heading.round(), heading.rounds()));
        Span played = new Span(texts.get("trainer.workshops.line", caseTitle(heading, texts), changed(heading, texts)));
        played.addClassName("quiet");
        Div words = new Div(open, code, state, played);
        words.addClassName("workshop-words");
        NativeButton copy =
                new NativeButton(texts.get("trainer.workshops.copy"), e -> attempt(() -> copy(heading, texts)));
        copy.addClassName("button");
        copy.setAriaLabel(texts.get("trainer.workshops.copy.label", title(heading, texts)));
        copy.setTestId("copy-workshop");
        NativeButton delete = new NativeButton("", e -> ask(heading, texts));
        delete.addClassNames("icon-button", "delete");
        delete.setAriaLabel(texts.get("trainer.workshops.delete.label", title(heading, texts)));
        delete.setTitle(texts.get("trainer.workshops.delete"));
        delete.setTestId("delete-workshop");
        return new ListItem(words, copy, delete);
    }

    private void copy(WorkshopHeading heading, Texts texts) {
        String title = texts.get("trainer.workshops.copy.title", title(heading, texts));
        UUID made = workshops.copy(trainer(), heading.id(), PlainText.shortened(title, WorkshopState.LONGEST_TITLE));
        UI.getCurrent().navigate(Addresses.console(made));
    }

    private String title(WorkshopHeading heading, Texts texts) {
        return known(heading)
                .map(known -> CaseWording.workshopTitle(heading.title(), known, texts))
                .orElse(heading.title());
    }

    private String caseTitle(WorkshopHeading heading, Texts texts) {
        return known(heading).map(known -> known.in(texts.language().locale())).orElse(heading.caseId());
    }

    /** The title of its case; empty if this server has the case no more. */
    private Optional<LocalizedText> known(WorkshopHeading heading) {
        return play.cases().stream()
                .filter(listing -> listing.id().equals(heading.caseId()))
                .flatMap(listing -> listing.scenario().stream())
                .map(Scenario::title)
                .findFirst();
    }

    private static String changed(WorkshopHeading heading, Texts texts) {
        return LocalTime.dateAndTime(heading.updatedAt(), texts);
    }

    private void ask(WorkshopHeading heading, Texts texts) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("trainer.workshops.delete.title"));
        dialog.setText(texts.get(
                heading.state() == RoundState.FINISHED || heading.state() == RoundState.LOBBY
                        ? "trainer.workshops.delete.message"
                        : "trainer.workshops.delete.running",
                title(heading, texts),
                new RefusalWording(texts).state(heading.state())));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("trainer.cancel"));
        dialog.setConfirmText(texts.get("trainer.workshops.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(e -> attempt(() -> {
            workshops.delete(trainer(), heading.id());
            draw(texts);
        }));
        dialog.open();
    }
}
