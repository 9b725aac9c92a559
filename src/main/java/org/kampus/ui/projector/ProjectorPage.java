package org.kampus.ui.projector;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.ProjectorView;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.ui.account.SignedOutException;
import org.kampus.ui.account.TrainerPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.PageRefresh;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;

/**
 * What the wall shows, in a window of its own: nothing private, everything large. A key or a clicker goes on: Page Down
 * and the arrows reveal the standings step by step, as the console does.
 */
@Route(Addresses.PROJECTOR)
@CdiComponent
public class ProjectorPage extends TrainerPage {

    private final WorkshopService service;
    private final RoundControl rounds;
    private final PageRefresh follow = new PageRefresh(this::refresh);
    private UUID workshop = new UUID(0, 0);
    private @Nullable Wall wall;

    /** Builds an empty page. */
    @Inject
    public ProjectorPage(TrainerAccounts accounts, WorkshopService service, RoundControl rounds) {
        super(accounts);
        this.service = service;
        this.rounds = rounds;
        removeClassName("page");
        addClassName("projector");
        for (Key key : new Key[] {Key.PAGE_DOWN, Key.ARROW_RIGHT, Key.ARROW_DOWN}) {
            Shortcuts.addShortcutListener(this, () -> step(1), key);
        }
        for (Key key : new Key[] {Key.PAGE_UP, Key.ARROW_LEFT, Key.ARROW_UP}) {
            Shortcuts.addShortcutListener(this, () -> step(-1), key);
        }
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        try {
            workshop =
                    UUID.fromString(event.getRouteParameters().get("workshop").orElse(""));
            service.projector(trainer(), workshop);
        } catch (IllegalArgumentException | NoSuchWorkshopException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected String title(Texts texts) {
        ProjectorView view = service.projector(trainer(), workshop);
        return texts.get("projector.title", CaseWording.workshopTitle(view.title(), view.caseTitle(), texts));
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        Wall fresh = new Wall(texts);
        wall = fresh;
        add(fresh);
        refresh();
    }

    private void refresh() {
        Wall shown = wall;
        if (shown == null) {
            return;
        }
        try {
            shown.show(service.projector(trainer(), workshop));
        } catch (NoSuchWorkshopException | SignedOutException gone) {
            UI.getCurrent().navigate(Addresses.HOME);
        }
    }

    private void step(int by) {
        attempt(() -> {
            ProjectorView view = service.projector(trainer(), workshop);
            boolean standing = view.state() == RoundState.REVIEW || view.state() == RoundState.FINISHED;
            RevealStep[] steps = RevealStep.values();
            int next = Math.clamp(view.reveal().ordinal() + by, 0, steps.length - 1);
            if (standing && next != view.reveal().ordinal()) {
                rounds.reveal(trainer(), workshop, steps[next]);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow.begin(event.getUI(), listener -> service.subscribe(trainer(), workshop, listener));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follow.end();
    }
}
