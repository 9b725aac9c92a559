package org.kampus.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.kampus.application.Player;
import org.kampus.ui.i18n.Language;
import org.kampus.web.Connection;
import org.kampus.web.PublicAddress;

/**
 * What this browser remembers: the player whose games it shows, the language, the colours.
 */
public final class Visitor {

    private static final String LANGUAGE = "kampus-language";
    private static final String COLORS = "kampus-colors";
    private static final String SESSION_OWNER = Visitor.class.getName() + ".owner";
    private static final String NOWHERE = "127.0.0.1";
    private static final int HTTP = 80;
    private static final int YEAR = 365 * 24 * 3600;

    private Visitor() {}

    /** The token under which this browser's games are kept; empty only outside a browser's request. */
    public static String owner() {
        VaadinSession session = VaadinSession.getCurrent();
        Object known = session.getAttribute(SESSION_OWNER);
        return known == null ? "" : known.toString();
    }

    /** By which way this browser comes: with the present request if there is one, else when its page was opened. */
    public static Connection connection() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            return Connection.of(request);
        }
        UI ui = UI.getCurrent();
        Connection known = ui == null ? null : ComponentUtil.getData(ui, Connection.class);
        return known == null
                ? new Connection(NOWHERE, NOWHERE, new PublicAddress("http", "localhost", HTTP, ""))
                : known;
    }

    /** Keeps by which way a page was opened, for what is drawn without a request. */
    static void arrive(UI ui, VaadinRequest request) {
        if (request instanceof VaadinServletRequest servlet) {
            ComponentUtil.setData(ui, Connection.class, Connection.of(servlet));
        }
    }

    /** Keeps the player's token for the requests that do not carry it. */
    static void recognise(VaadinRequest request) {
        if (request.getAttribute(Player.ATTRIBUTE) instanceof String token) {
            VaadinSession.getCurrent().setAttribute(SESSION_OWNER, token);
        }
    }

    /** The language chosen here before, else the first one the browser asks for. */
    static Language language(VaadinRequest request) {
        return cookie(request, LANGUAGE).flatMap(Language::byCode).orElseGet(() -> Language.of(request.getLocale()));
    }

    static ColorMode colors(VaadinRequest request) {
        return cookie(request, COLORS).flatMap(ColorMode::byKey).orElse(ColorMode.AUTO);
    }

    static void remember(Language language) {
        remember(VaadinResponse.getCurrent(), LANGUAGE, language.code());
    }

    static void remember(ColorMode colors) {
        remember(VaadinResponse.getCurrent(), COLORS, colors.key());
    }

    /** Tells the browser what it reads out loud and hyphenates by. */
    static void tellLanguage(UI ui, Language language) {
        ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static void remember(VaadinResponse response, String name, String value) {
        response.addCookie(connection().cookie(name, value, YEAR));
    }
}
