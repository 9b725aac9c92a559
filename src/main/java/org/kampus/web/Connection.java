package org.kampus.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.Cookie;

/**
 * Where a request truly comes from, and the address it was truly sent to: told by the connection itself, and by trusted
 * proxies of what lies behind them. The only place to ask for any of these.
 *
 * @param caller IP address of the caller; of the nearest proxy that can be believed if that one does not say
 * @param network the part of {@code caller} that one household or school has, for limits
 * @param server this server as the caller knows it
 */
public record Connection(String caller, String network, PublicAddress server) {

    private static final String ATTRIBUTE = Connection.class.getName();

    /** Where a request comes from. */
    public static Connection of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Connection known) {
            return known;
        }
        String caller = String.valueOf(request.getRemoteAddr());
        return new Connection(
                caller,
                caller,
                new PublicAddress(request.getScheme(), request.getServerName(), request.getServerPort(), ""));
    }

    void attachTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Where cookies of ours belong. */
    String cookiePath() {
        return server.prefix() + "/";
    }

    /**
     * A cookie that only this server gets back, and only by the way it came: encrypted if the request was.
     *
     * @param seconds how long the browser keeps it; 0 deletes it
     */
    public Cookie cookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setMaxAge(seconds);
        cookie.setPath(cookiePath());
        cookie.setHttpOnly(true);
        cookie.setSecure(server.secure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
