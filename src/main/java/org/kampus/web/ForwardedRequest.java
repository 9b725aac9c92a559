package org.kampus.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that tells of itself what its {@link Connection} says, and whose session's cookie does as well. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private static final String SET_COOKIE = "Set-Cookie";
    private static final String SESSION_COOKIE = "JSESSIONID=";

    private final HttpServletResponse response;
    private final Connection connection;
    private final Strangers strangers;

    ForwardedRequest(
            HttpServletRequest request, HttpServletResponse response, Connection connection, Strangers strangers) {
        super(request);
        this.response = response;
        this.connection = connection;
        this.strangers = strangers;
    }

    @Override
    public String getRemoteAddr() {
        return connection.caller();
    }

    @Override
    public String getRemoteHost() {
        return connection.caller();
    }

    @Override
    public String getScheme() {
        return connection.server().scheme();
    }

    @Override
    public boolean isSecure() {
        return connection.server().secure();
    }

    @Override
    public String getServerName() {
        return connection.server().host();
    }

    @Override
    public int getServerPort() {
        return connection.server().port();
    }

    /** As it arrived here, without the prefix that only the proxy knows; who needs that asks the connection. */
    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(connection.server().origin()).append(getRequestURI());
    }

    @Override
    public @Nullable HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        HttpSession before = super.getSession(false);
        if (before != null || !create) {
            return before;
        }
        HttpSession session = super.getSession(true);
        adaptCookie();
        strangers.met(session, connection.network());
        return session;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        adaptCookie();
        return id;
    }

    /** The server writes the cookie of its session itself, and knows neither that TLS ends before it nor the prefix. */
    private void adaptCookie() {
        List<String> cookies = new ArrayList<>(response.getHeaders(SET_COOKIE));
        for (int i = 0; i < cookies.size(); i++) {
            if (cookies.get(i).startsWith(SESSION_COOKIE)) {
                cookies.set(i, adapted(cookies.get(i)));
            }
        }
        for (int i = 0; i < cookies.size(); i++) {
            if (i == 0) {
                response.setHeader(SET_COOKIE, cookies.get(i));
            } else {
                response.addHeader(SET_COOKIE, cookies.get(i));
            }
        }
    }

    private String adapted(String cookie) {
        String placed = cookie.replaceFirst("(?i); *Path=[^;]*", "; Path=" + connection.cookiePath());
        return connection.server().secure() && !placed.matches("(?i).*; *Secure(;.*)?") ? placed + "; Secure" : placed;
    }
}
