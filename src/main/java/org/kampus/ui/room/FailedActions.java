package org.kampus.ui.room;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.kampus.application.StorageUnavailableException;
import org.kampus.ui.i18n.Texts;

/** Says to whoever pressed something that it did not work, instead of saying nothing; the log gets the reason. */
@ApplicationScoped
class FailedActions {

    private static final Logger LOG = System.getLogger(FailedActions.class.getName());

    void begin(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(FailedActions::tell));
    }

    private static void tell(ErrorEvent event) {
        Optional<StorageUnavailableException> storage = storage(event.getThrowable());
        if (storage.isEmpty()) {
            LOG.log(Level.ERROR, "Something a page asked for failed", event.getThrowable());
        }
        UI page = UI.getCurrent();
        if (page != null) {
            Texts texts = Texts.in(page.getLocale());
            RefusalNote.show(storage.map(away -> words(away, texts)).orElseGet(() -> texts.get("shell.failed")), texts);
        }
    }

    /** Why the database cannot be used for the moment, and what that means for the reader. */
    static String words(StorageUnavailableException away, Texts texts) {
        return texts.get("shell.storage." + away.trouble().key());
    }

    private static Optional<StorageUnavailableException> storage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnavailableException away) {
                return Optional.of(away);
            }
        }
        return Optional.empty();
    }
}
