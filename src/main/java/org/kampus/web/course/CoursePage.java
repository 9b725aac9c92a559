package org.kampus.web.course;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.kampus.application.course.CourseItems.Offer;
import org.kampus.course.Markup;
import org.kampus.web.SecurityHeaders;

/** A plain page for whoever comes from a course system: words, a button or a list to choose from. */
final class CoursePage {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.4rem;line-height:1.25}
            h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
            button{font:inherit;min-height:2.75rem;padding:.5rem 1.25rem;border:0;border-radius:.375rem;\
            background:#3b3f9e;color:#fff;cursor:pointer}
            button:focus-visible,input:focus-visible{outline:3px solid #e8a33d;outline-offset:2px}
            fieldset{border:0;margin:1rem 0;padding:0}
            legend{font-weight:600;padding:0}
            label{display:flex;gap:.6rem;align-items:center;min-height:2.75rem}
            input[type=checkbox],input[type=radio]{width:1.25rem;height:1.25rem;margin:0;flex:none}
            input[type=text]{font:inherit;min-height:2.75rem;padding:0 .6rem;max-width:100%}
            .quiet{opacity:.75}
            """;

    private final ResourceBundle words;
    private final String language;
    private final StringBuilder body = new StringBuilder();
    private String script = "";
    private String formTargets = "'self'";

    /** An empty page in a language, {@code ru} or {@code en}. */
    CoursePage(String language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.kampus.web.course.pages",
                language.equals("ru") ? Locale.forLanguageTag("ru") : Locale.ROOT,
                EXACT);
    }

    /** A text of these pages. */
    String word(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.forLanguageTag(language)).format(values);
    }

    CoursePage heading(String key, Object... values) {
        body.append("<h1>").append(Markup.escaped(word(key, values))).append("</h1>");
        return this;
    }

    CoursePage text(String key, Object... values) {
        body.append("<p>").append(Markup.escaped(word(key, values))).append("</p>");
        return this;
    }

    CoursePage quiet(String text) {
        body.append("<p class=\"quiet\">").append(Markup.escaped(text)).append("</p>");
        return this;
    }

    /** A form with one button; pressing it opens another window if the target says so. */
    CoursePage button(String action, String target, Map<String, String> hidden, String key) {
        body.append("<form method=\"post\" action=\"")
                .append(Markup.escaped(action))
                .append("\" target=\"")
                .append(target)
                .append("\">");
        hidden(hidden);
        body.append("<button>").append(Markup.escaped(word(key))).append("</button></form>");
        return this;
    }

    /** A form with one line to type. */
    CoursePage field(String action, String name, String label, String key) {
        body.append("<form method=\"post\" action=\"")
                .append(Markup.escaped(action))
                .append("\"><p><label for=\"field\">")
                .append(Markup.escaped(word(label)))
                .append("</label><input type=\"text\" id=\"field\" name=\"")
                .append(name)
                .append(
                        "\" maxlength=\"20\" autocomplete=\"off\" autocapitalize=\"characters\" required></p><p><button>")
                .append(Markup.escaped(word(key)))
                .append("</button></p></form>");
        return this;
    }

    /**
     * What a place may open: a workshop by its code, or something of several groups.
     *
     * @param offers the groups by the keys of their headings, in their order
     */
    CoursePage choices(String action, String ticket, boolean several, Map<String, List<Offer>> offers) {
        body.append("<form method=\"post\" action=\"")
                .append(Markup.escaped(action))
                .append("\">");
        hidden(Map.of("ticket", ticket));
        offers.forEach((key, group) -> offers(key, several, group));
        body.append("<h2>")
                .append(Markup.escaped(word("choose.workshop")))
                .append("</h2><label for=\"code\">")
                .append(Markup.escaped(word("choose.code")))
                .append("</label><input type=\"text\" id=\"code\" name=\"code\" maxlength=\"20\" autocomplete=\"off\">")
                .append("<p><button>")
                .append(Markup.escaped(word("choose.go")))
                .append("</button></p></form>");
        return this;
    }

    private void offers(String key, boolean several, List<Offer> offers) {
        body.append("<fieldset><legend>").append(Markup.escaped(word(key))).append("</legend>");
        for (Offer offer : offers) {
            body.append("<label><input type=\"")
                    .append(several ? "checkbox" : "radio")
                    .append("\" name=\"item\" value=\"")
                    .append(Markup.escaped(offer.item().written()))
                    .append("\"><span>")
                    .append(Markup.escaped(offer.title().in(Locale.forLanguageTag(language))))
                    .append("</span></label>");
        }
        body.append("</fieldset>");
    }

    private void hidden(Map<String, String> values) {
        values.forEach((name, value) -> body.append("<input type=\"hidden\" name=\"")
                .append(Markup.escaped(name))
                .append("\" value=\"")
                .append(Markup.escaped(value))
                .append("\">"));
    }

    /** A script that runs when the page is there. */
    CoursePage script(String text) {
        script = text;
        return this;
    }

    /** Lets forms go to another origin, too. */
    CoursePage formsTo(String origin) {
        formTargets = "'self' " + origin;
        return this;
    }

    /**
     * Sends the page.
     *
     * @param framed whether course systems may show it within their own pages; it holds no session and no identity
     */
    void send(HttpServletResponse response, int status, boolean framed) throws IOException {
        String nonce = SecurityHeaders.nonce();
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                SecurityHeaders.POLICY,
                "default-src 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-" + nonce
                        + "'; base-uri 'none'; " + "form-action " + formTargets + "; frame-ancestors "
                        + (framed ? "https: http:" : "'none'"));
        if (framed) {
            // Browsers that know frame-ancestors do not look at it; the others must not be told otherwise.
            response.setHeader("X-Frame-Options", null);
        }
        String page = "<!doctype html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Kampus</title>"
                + "<style nonce=\"" + nonce + "\">" + STYLE + "</style></head><body><main>" + body + "</main>"
                + (script.isEmpty() ? "" : "<script nonce=\"" + nonce + "\">" + script + "</script>")
                + "</body></html>";
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
