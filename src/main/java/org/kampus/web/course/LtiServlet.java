package org.kampus.web.course;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kampus.application.Player;
import org.kampus.application.course.CourseConnections;
import org.kampus.application.course.CourseItems;
import org.kampus.application.course.CourseItems.Offer;
import org.kampus.application.course.CourseKeys;
import org.kampus.application.course.CourseLaunches;
import org.kampus.application.course.CourseSettings;
import org.kampus.course.CourseRefusal;
import org.kampus.course.LoginRequest;
import org.kampus.course.Registration;
import org.kampus.web.Connection;
import org.kampus.web.PlayerFilter;

/**
 * What course systems and their users' browsers ask for (LTI 1.3). Makes no session and reads no cookie but its own, which
 * only says that a launch comes from the browser that began it.
 */
@WebServlet("/lti/*")
public class LtiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Kept by the browser from the login to the launch, and sent there from another site; see decision 0097. */
    private static final String COOKIE = "kampus_launch";

    private static final int COOKIE_SECONDS = 600;
    private static final String REGISTER = "/register/";
    private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object");

    @Inject
    private transient CourseSettings settings;

    @Inject
    private transient CourseLaunches launches;

    @Inject
    private transient CourseConnections connections;

    @Inject
    private transient CourseItems items;

    @Inject
    private transient CourseKeys keys;

    /** For the container. */
    public LtiServlet() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        boolean post = request.getMethod().equals("POST");
        if (!settings.on()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CourseForm form = CourseForm.of(request);
        try {
            if (path.equals("/login")) {
                login(form, request, response);
            } else if (path.equals("/launch") && post) {
                launch(form, request, response);
            } else if (path.equals("/choose") && post) {
                choose(form, request, response);
            } else if (path.equals("/keys") && !post) {
                response.setHeader("Cache-Control", "public, max-age=900");
                json(response, keys.published());
            } else if (path.equals("/config.json") && !post) {
                String told = new CoursePage(language(request, "")).word("product");
                json(response, Registration.canvas(settings.own(), settings.host(), told));
            } else if (path.startsWith(REGISTER)) {
                register(path.substring(REGISTER.length()), post, form, request, response);
            } else {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (CourseRefusal refusal) {
            refuse(refusal, request, response);
        }
    }

    private void login(CourseForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LoginRequest login = LoginRequest.of(form.firsts());
        boolean choosing = login.target().equals(settings.own() + "/lti/deep-link");
        if (!choosing && isFramed(request)) {
            // Within another site's page the browser would keep no cookie: all of it happens in a window of its own.
            new CoursePage(language(request, ""))
                    .heading("open.title")
                    .text("open.told")
                    .button(settings.prefix() + "/lti/login", "_blank", form.firsts(), "open.go")
                    .formsTo("https: http:")
                    .send(response, HttpServletResponse.SC_OK, true);
            return;
        }
        CourseLaunches.Begun begun = launches.login(login, cookie(request));
        response.addCookie(launchCookie(begun.browser()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", begun.next().toString());
        response.setStatus(HttpServletResponse.SC_FOUND);
    }

    private static boolean isFramed(HttpServletRequest request) {
        return FRAMES.contains(String.valueOf(request.getHeader("Sec-Fetch-Dest")));
    }

    private Cookie launchCookie(String value) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setMaxAge(COOKIE_SECONDS);
        cookie.setPath(settings.prefix() + "/lti");
        cookie.setHttpOnly(true);
        // The course system posts from its own site: a stricter cookie would not come back.
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", settings.secure() ? "None" : "Lax");
        return cookie;
    }

    private static String cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private void launch(CourseForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (form.first("id_token").isEmpty()) {
            throw new CourseRefusal(CourseRefusal.Reason.ANSWER, form.first("error"));
        }
        CourseLaunches.Opened opened = launches.launch(form.first("state"), form.first("id_token"), cookie(request));
        String language = language(request, opened.language());
        if (!opened.ticket().isEmpty()) {
            new CoursePage(language)
                    .heading("choose.title")
                    .text(opened.several() ? "choose.several" : "choose.one")
                    .choices(settings.prefix() + "/lti/choose", opened.ticket(), opened.several(), offers())
                    .send(response, HttpServletResponse.SC_OK, true);
            return;
        }
        response.addCookie(Connection.of(request).cookie(Player.COOKIE, opened.player(), PlayerFilter.SECONDS));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", settings.own() + opened.path());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private Map<String, List<Offer>> offers() {
        Map<String, List<Offer>> offers = new LinkedHashMap<>();
        offers.put("choose.lessons", items.lessons());
        offers.put("choose.cases", items.cases());
        offers.put("choose.targets", items.targets());
        return offers;
    }

    private void choose(CourseForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> chosen = new ArrayList<>(form.all("item"));
        String code = form.first("code").strip();
        if (!code.isEmpty()) {
            chosen.add("workshop:" + code);
        }
        String language = language(request, "");
        CourseLaunches.Chosen answer = launches.choose(form.first("ticket"), chosen, language);
        URI back = URI.create(answer.back());
        new CoursePage(language)
                .heading("chosen.title")
                .button(answer.back(), "_self", Map.of("JWT", answer.message()), "chosen.go")
                .script("document.forms[0].submit()")
                .formsTo(back.getScheme() + "://" + back.getRawAuthority())
                .send(response, HttpServletResponse.SC_OK, true);
    }

    private void register(
            String link, boolean post, CourseForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CoursePage page = new CoursePage(language(request, ""));
        String configuration = form.first("openid_configuration");
        connections.requireLink(link);
        if (!post) {
            Registration.requireAddress(configuration);
            page.heading("register.title")
                    .text("register.told", URI.create(configuration).getRawAuthority())
                    .button(
                            settings.prefix() + "/lti/register/" + link,
                            "_self",
                            Map.of(
                                    "openid_configuration",
                                    configuration,
                                    "registration_token",
                                    form.first("registration_token")),
                            "register.go")
                    .send(response, HttpServletResponse.SC_OK, true);
            return;
        }
        connections.register(link, configuration, form.first("registration_token"));
        page.heading("registered.title")
                .text("registered.told")
                .script("(window.opener||window.parent).postMessage({subject:'org.imsglobal.lti.close'},'*')")
                .send(response, HttpServletResponse.SC_OK, true);
    }

    private void refuse(CourseRefusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CoursePage page = new CoursePage(language(request, ""));
        page.heading("refused.title")
                .text("refused." + refusal.reason().key())
                .quiet(page.word("refused.code", refusal.reason().key(), refusal.value()))
                .send(response, HttpServletResponse.SC_BAD_REQUEST, true);
    }

    private static void json(HttpServletResponse response, String text) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String language(HttpServletRequest request, String told) {
        String locale = told.isEmpty() ? String.valueOf(request.getHeader("Accept-Language")) : told;
        return locale.startsWith("ru") ? "ru" : "en";
    }
}
