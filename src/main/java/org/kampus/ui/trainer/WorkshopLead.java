package org.kampus.ui.trainer;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopExport;
import org.kampus.application.workshop.WorkshopService;

/**
 * What the parts of the console act through: the services, whose workshop it is, and the way refusals are said.
 *
 * @param workshop the workshop
 * @param caller the trainer, asked anew for each deed
 * @param deeds does something and says what was refused
 */
record WorkshopLead(
        UUID workshop,
        Supplier<Caller.Trainer> caller,
        Consumer<Runnable> deeds,
        WorkshopService service,
        RoundControl rounds,
        RosterControl roster,
        WorkshopDebrief debrief,
        WorkshopExport export) {

    Caller.Trainer trainer() {
        return caller.get();
    }

    /** The workshop as it is now. */
    ConsoleView view() {
        return service.console(trainer(), workshop);
    }

    /** Does something and says what was refused. */
    void attempt(Runnable deed) {
        deeds.accept(deed);
    }
}
