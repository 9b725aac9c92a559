package org.kampus.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells {@link Strangers} of sessions that end. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    private final Strangers strangers;

    /** Called by the server. */
    @Inject
    public SessionEnds(Strangers strangers) {
        this.strangers = strangers;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        strangers.forget(event.getSession());
    }
}
