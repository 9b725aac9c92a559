package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopExport;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.ui.account.SignedOutException;
import org.kampus.ui.account.TrainerBar;
import org.kampus.ui.account.WorkshopPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.PageRefresh;
import org.kampus.ui.shell.ShellLayout;

/** The console: one screen to set a workshop up and to lead it. It shows every change as it happens. */
@Route(value = Addresses.CONSOLE, layout = ShellLayout.class)
@CdiComponent
public class ConsolePage extends WorkshopPage {

    private final WorkshopService service;
    private final RoundControl rounds;
    private final RosterControl roster;
    private final WorkshopDebrief debrief;
    private final WorkshopExport export;
    private final PageRefresh follow = new PageRefresh(this::refresh);
    private @Nullable ConsoleParts parts;

    /** Builds an empty page. */
    @Inject
    public ConsolePage(
            TrainerAccounts accounts,
            WorkshopService service,
            RoundControl rounds,
            RosterControl roster,
            WorkshopDebrief debrief,
            WorkshopExport export) {
        super(accounts, service);
        this.service = service;
        this.rounds = rounds;
        this.roster = roster;
        this.debrief = debrief;
        this.export = export;
        addClassName("console");
    }

    @Override
    protected String title(Texts texts) {
        ConsoleView view = lead().view();
        return CaseWording.workshopTitle(view.title(), view.scenario().title(), texts);
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        ConsoleParts fresh = new ConsoleParts(lead(), texts);
        parts = fresh;
        Div bar = new Div(new TrainerBar(signedIn(), texts));
        bar.addClassName("console-bar");
        add(bar, fresh);
        refresh();
    }

    private WorkshopLead lead() {
        return new WorkshopLead(workshop(), this::trainer, this::act, service, rounds, roster, debrief, export);
    }

    /** Does something, and shows at once what came of it. */
    private void act(Runnable deed) {
        attempt(deed);
        refresh();
    }

    private void refresh() {
        ConsoleParts shown = parts;
        if (shown == null) {
            return;
        }
        try {
            ConsoleView view = lead().view();
            findAncestor(ShellLayout.class)
                    .setPlace(CaseWording.workshopTitle(
                            view.title(), view.scenario().title(), texts()));
            shown.show(view);
        } catch (NoSuchWorkshopException | SignedOutException gone) {
            UI.getCurrent().navigate(WorkshopsView.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow.begin(event.getUI(), listener -> service.subscribe(trainer(), workshop(), listener));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follow.end();
    }
}
