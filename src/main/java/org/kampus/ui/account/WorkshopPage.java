package org.kampus.ui.account;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopService;

/** A page about one workshop, for those who lead it; its route has the parameter {@code workshop}. Whoever else comes finds nothing. */
public abstract class WorkshopPage extends TrainerPage {

    private final WorkshopService service;
    private UUID workshop = new UUID(0, 0);

    /** A page that is drawn when it is entered. */
    protected WorkshopPage(TrainerAccounts accounts, WorkshopService service) {
        super(accounts);
        this.service = service;
    }

    @Override
    protected final void enter(BeforeEnterEvent event) {
        try {
            workshop =
                    UUID.fromString(event.getRouteParameters().get("workshop").orElse(""));
            view();
        } catch (IllegalArgumentException | NoSuchWorkshopException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Which workshop it is. */
    protected final UUID workshop() {
        return workshop;
    }

    /**
     * The workshop as it is now.
     *
     * @throws NoSuchWorkshopException if the trainer does not lead it, or no more
     */
    protected final ConsoleView view() {
        return service.console(trainer(), workshop);
    }
}
