package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kampus.application.debrief.Debriefs;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.insight.debrief.TeamsDebrief;
import org.kampus.ui.account.WorkshopPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.debrief.DebriefPanel;
import org.kampus.ui.debrief.DebriefWriter;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;

/** The debrief of a workshop to read and to print: all teams side by side, then each of them. */
@Route(value = Addresses.WORKSHOP_DEBRIEF, layout = ShellLayout.class)
@CdiComponent
public class WorkshopDebriefView extends WorkshopPage {

    private final WorkshopDebrief debrief;
    private final Debriefs debriefs;

    /** Builds an empty page. */
    @Inject
    public WorkshopDebriefView(
            TrainerAccounts accounts, WorkshopService service, WorkshopDebrief debrief, Debriefs debriefs) {
        super(accounts, service);
        this.debrief = debrief;
        this.debriefs = debriefs;
        addClassName("debrief-page");
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.place.debrief");
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        ConsoleView view = view();
        Anchor back = new Anchor(Addresses.console(workshop()), texts.get("trainer.look.back"));
        Paragraph lead = new Paragraph(texts.get("paper.page.lead"));
        lead.addClassName("quiet");
        Div head = new Div(back, lead);
        head.addClassName("no-print");
        add(head);
        Caller.Trainer who = trainer();
        UUID whose = workshop();
        add(new DebriefPanel<>(
                () -> debriefs.of(view.title(), view.teams().size(), () -> debrief.subjects(who, whose)),
                told -> new DebriefWriter().of(told, texts.language().locale()),
                WorkshopDebriefView::complete,
                () -> debriefs.search(
                        view.scenario(), view.caseDigest(), view.settings().rounds()),
                texts));
    }

    private static boolean complete(TeamsDebrief told) {
        return told.teams().stream().allMatch(team -> team.closeness().isPresent());
    }
}
