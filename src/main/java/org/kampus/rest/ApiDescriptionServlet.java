package org.kampus.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kampus.scenario.ScenarioReader;

/**
 * Gives the description of the programming interface at {@code /openapi}: as YAML, or as JSON to whoever accepts JSON but
 * no YAML, or asks for {@code ?format=json}.
 */
@WebServlet("/openapi")
public class ApiDescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    /** For the container. */
    public ApiDescriptionServlet() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = wantsJson(request);
        String text = json ? ApiDescription.json() : ApiDescription.yaml();
        String tag = "\"" + ScenarioReader.digest(text) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Accept");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(json ? JSON : YAML);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String format = request.getParameter("format");
        if (format != null) {
            return format.toLowerCase(Locale.ROOT).equals("json");
        }
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(JSON) && !accepted.contains("yaml");
    }
}
