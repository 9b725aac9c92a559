package org.kampus.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kampus.application.Player;

/**
 * Recognises the player by a cookie and gives one to whoever comes without; see {@link Player}. Programs and
 * files need no player.
 */
public class PlayerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The longest a browser keeps a cookie. */
    public static final int SECONDS = (int) Duration.ofDays(400).toSeconds();

    private static final List<String> WITHOUT_PLAYER = List.of(
            "/api/",
            "/health",
            "/openapi",
            "/metrics",
            "/VAADIN/",
            "/js/",
            "/v/",
            "/images/",
            "/pulse/",
            "/lti/",
            "/scorm/status/");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (WITHOUT_PLAYER.stream().noneMatch(path::startsWith)) {
            request.setAttribute(Player.ATTRIBUTE, known(request).orElseGet(() -> introduce(request, response)));
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> known(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(Player.COOKIE))
                .map(Cookie::getValue)
                .filter(Player::isToken)
                .findFirst();
    }

    private static String introduce(HttpServletRequest request, HttpServletResponse response) {
        String token = Player.newToken();
        response.addCookie(Connection.of(request).cookie(Player.COOKIE, token, SECONDS));
        return token;
    }
}
