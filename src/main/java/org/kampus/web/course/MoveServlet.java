package org.kampus.web.course;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kampus.application.Player;
import org.kampus.application.learn.DeviceMoves;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.web.Connection;
import org.kampus.web.PlayerFilter;

/** Where a code from another device is typed: afterwards this browser is the same player. */
@WebServlet("/move")
public class MoveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject
    private transient DeviceMoves moves;

    /** For the container. */
    public MoveServlet() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(new CoursePage(language(request)), request).send(response, HttpServletResponse.SC_OK, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CoursePage page = new CoursePage(language(request));
        Connection connection = Connection.of(request);
        // Another site must not make somebody's browser somebody else.
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            Optional<String> player = moves.take(CourseForm.of(request).first("code"), connection.network());
            if (player.isEmpty()) {
                form(page.text("move.wrong"), request).send(response, HttpServletResponse.SC_BAD_REQUEST, false);
                return;
            }
            response.addCookie(connection.cookie(Player.COOKIE, player.get(), PlayerFilter.SECONDS));
            response.setHeader("Location", connection.server().text() + "/learn");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } catch (TooManyAttemptsException e) {
            page.text("move.often").send(response, TOO_MANY, false);
        }
    }

    private static CoursePage form(CoursePage page, HttpServletRequest request) {
        return page.heading("move.title")
                .text("move.told")
                .field(Connection.of(request).server().prefix() + "/move", "code", "move.code", "move.go");
    }

    private static String language(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Accept-Language")).startsWith("ru") ? "ru" : "en";
    }
}
