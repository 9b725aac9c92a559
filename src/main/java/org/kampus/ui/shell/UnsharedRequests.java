package org.kampus.ui.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Makes the server use the objects of each request only once. It pools them, and gives those of a web socket that is
 * closed in the moment it opens to the next request while the first is still at work on them: then a page somebody
 * else loads gets no answer, a cut one, or error 500 (Payara issue 5432). Decision 0010 tells more.
 */
public class UnsharedRequests implements ServletContextListener {

    private static final Logger LOG = System.getLogger(UnsharedRequests.class.getName());
    private static final String POOLS = "org.glassfish.grizzly.ThreadCache";

    /** What of a request a web socket holds on to. */
    private static final List<String> POOLED = List.of(
            "org.glassfish.grizzly.http.server.Request",
            "org.glassfish.grizzly.http.HttpServerFilter$ServerHttpRequestImpl",
            "org.glassfish.grizzly.filterchain.FilterChainContext");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Class<?> pools = Class.forName(POOLS);
            Method pool = pools.getMethod("obtainIndex", Class.class, int.class);
            for (String name : POOLED) {
                Class<?> pooled = Class.forName(name, false, pools.getClassLoader());
                // A pool that is there already keeps its size, so that is set as well.
                Object index = pool.invoke(null, pooled, 0);
                Field size = index.getClass().getDeclaredField("size");
                size.setAccessible(true);
                size.setInt(index, 0);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The server goes on pooling requests; a page that is loaded may now and then fail",
                    e);
        }
    }
}
