package org.kampus.ui.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.server.ServerContainer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Gives the web socket of Vaadin's push {@link PushCompression}: push takes every extension the server says it has, and
 * the server has none. Stands in {@code web.xml}, so that it comes before Vaadin's own listener.
 */
public class CompressedSockets implements ServletContextListener {

    private static final String CONTAINER = ServerContainer.class.getName();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        if (context.getAttribute(CONTAINER) instanceof ServerContainer sockets) {
            context.setAttribute(CONTAINER, compressing(sockets, context));
        }
    }

    private static ServerContainer compressing(ServerContainer sockets, ServletContext context) {
        return (ServerContainer) Proxy.newProxyInstance(
                ServerContainer.class.getClassLoader(),
                new Class<?>[] {ServerContainer.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getInstalledExtensions")) {
                        return Set.of(new PushCompression());
                    }
                    // Push is at it. The server's own filter, which starts later, wants its container back.
                    context.setAttribute(CONTAINER, sockets);
                    return call(sockets, method, arguments);
                });
    }

    private static Object call(ServerContainer sockets, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(sockets, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
