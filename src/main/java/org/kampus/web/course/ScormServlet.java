package org.kampus.web.course;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kampus.application.Player;
import org.kampus.application.course.CourseItems;
import org.kampus.application.course.CourseSettings;
import org.kampus.application.course.ScormVisits;
import org.kampus.course.CourseItem;
import org.kampus.course.ScormPackage;
import org.kampus.learning.LessonScore;

/** SCORM packages, and what their pages ask: how far a lesson is, by a ticket of theirs, without any cookie. */
@WebServlet("/scorm/*")
public class ScormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String STATUS = "/status/";
    private static final String PACKAGE = "/package/";
    private static final String ZIP = ".zip";

    @Inject
    private transient CourseSettings settings;

    @Inject
    private transient ScormVisits visits;

    @Inject
    private transient CourseItems items;

    /** For the container. */
    public ScormServlet() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!settings.on()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.startsWith(STATUS)) {
            status(path.substring(STATUS.length()), response);
        } else if (path.startsWith(PACKAGE) && path.endsWith(ZIP)) {
            zip(path.substring(PACKAGE.length(), path.length() - ZIP.length()), request, response);
        } else if (path.equals("/enter")) {
            enter(false, request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (settings.on() && "/enter".equals(request.getPathInfo())) {
            enter(true, request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void status(String ticket, HttpServletResponse response) throws IOException {
        Optional<LessonScore> score = visits.status(ticket);
        String told = score.map(known -> String.format(
                        Locale.ROOT,
                        "{\"state\":\"%s\",\"points\":%.2f}",
                        known.finished() ? "finished" : "begun",
                        known.points()))
                .orElse("{\"state\":\"unknown\",\"points\":0}");
        // Any page may ask, since only the package's page knows the ticket and nothing tells who it is.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getOutputStream().write(told.getBytes(StandardCharsets.UTF_8));
    }

    private void enter(boolean agreed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CourseForm form = CourseForm.of(request);
        String ticket = form.first("ticket");
        String lesson = form.first("lesson");
        String player = String.valueOf(request.getAttribute(Player.ATTRIBUTE));
        CoursePage page = new CoursePage(language(request));
        if (!visits.isSound(ticket, lesson)) {
            page.heading("refused.title").text("refused.item").send(response, HttpServletResponse.SC_NOT_FOUND, false);
            return;
        }
        if (!agreed && !visits.tells(ticket, lesson, player)) {
            page.heading("scorm.title")
                    .text("scorm.told")
                    .button(
                            settings.prefix() + "/scorm/enter",
                            "_self",
                            Map.of("ticket", ticket, "lesson", lesson),
                            "scorm.go")
                    .send(response, HttpServletResponse.SC_OK, false);
            return;
        }
        visits.enter(ticket, lesson, player);
        response.setHeader("Location", settings.own() + "/learn/lesson/" + lesson);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private void zip(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CourseItems.Offer> lesson = CourseItem.of("lesson:" + name).flatMap(items::offer);
        if (lesson.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String language = "ru".equals(request.getParameter("language")) ? "ru" : "en";
        CoursePage words = new CoursePage(language);
        byte[] zip = ScormPackage.zip(
                settings.own(),
                name,
                lesson.get().title().in(Locale.forLanguageTag(language)),
                language,
                new ScormPackage.Words(
                        words.word("scorm.page"),
                        words.word("scorm.page.open"),
                        words.word("scorm.page.waiting"),
                        words.word("scorm.page.done", "{0}"),
                        words.word("scorm.page.alone"),
                        words.word("scorm.page.lost")));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"kampus-" + name + "-" + language + ".zip\"");
        response.getOutputStream().write(zip);
    }

    private static String language(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Accept-Language")).startsWith("ru") ? "ru" : "en";
    }
}
