package org.kampus.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.kampus.application.cluster.ThisNode;

/**
 * Where several servers stand behind a balancer, tells a browser which of them has its page, so that the balancer leads
 * it there again. It is told with each page that is loaded: after a server has died, the name of the one that took over.
 */
public class NodeCookie extends HttpFilter {

    /** Name of the cookie that names the server. */
    public static final String COOKIE = "kampus_node";

    private static final long serialVersionUID = 1L;

    /** Until the browser is closed. */
    private static final int SESSION = -1;

    @Inject
    private transient ThisNode self;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (self.shares() && loadsPage(request) && !names(request, self.name())) {
            response.addCookie(Connection.of(request).cookie(COOKIE, self.name(), SESSION));
        }
        chain.doFilter(request, response);
    }

    private static boolean loadsPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html");
    }

    private static boolean names(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .anyMatch(name::equals);
    }
}
