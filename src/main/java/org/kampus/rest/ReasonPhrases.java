package org.kampus.rest;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * Teaches the server's HTTP layer the names of statuses it does not know. It writes {@code 422 CUSTOM} otherwise, since
 * an application can give a status only by number.
 */
public class ReasonPhrases implements ServletContextListener {

    private static final Logger LOG = System.getLogger(ReasonPhrases.class.getName());

    /** Statuses Kampus uses that the server has no name for. */
    private static final Map<Integer, String> NAMES =
            Map.of(Problem.UNPROCESSABLE, Problem.UNPROCESSABLE_TITLE, 429, "Too Many Requests");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Class<?> statuses = Class.forName("org.glassfish.grizzly.http.util.HttpStatus");
            Method register = statuses.getDeclaredMethod("register", int.class, String.class);
            register.setAccessible(true);
            for (Map.Entry<Integer, String> name : NAMES.entrySet()) {
                register.invoke(null, name.getKey(), name.getValue());
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "The server goes on calling some statuses CUSTOM; their numbers are right", e);
        }
    }
}
