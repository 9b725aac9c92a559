package org.kampus.ui.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a page that has not been told anything for a while, without its session: which start of the server this is,
 * what time it is, and the last number of {@link PagePulse} the page was told; none for a page that is not known.
 */
@WebServlet("/pulse/*")
public class PulseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Another one after each start. */
    private static final String SERVER = UUID.randomUUID().toString();

    @Inject
    private transient @Nullable PagePulse pulse;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("server", SERVER);
        answer.put("now", System.currentTimeMillis());
        if (pulse != null && path != null && !path.isEmpty()) {
            pulse.told(path.substring(1)).ifPresent(told -> answer.put("told", told));
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.toString());
    }
}
