package org.kampus.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of other origins use the programming interface, if whoever runs the server has named them (CORS). Off as
 * long as nobody is named. Cookies never count here, so credentials are never allowed: a page sends a token itself.
 */
@WebFilter(
        urlPatterns = {"/api/*", "/openapi"},
        asyncSupported = true)
public class CrossOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String SENT = "Authorization, Content-Type, Accept-Language, Idempotency-Key, If-None-Match";
    private static final String TOLD = "Location, ETag, Retry-After, Allow";
    private static final String SECONDS_KEPT = "600";

    @Inject
    @ConfigProperty(name = "kampus.cors.origins")
    private transient Optional<String> named;

    private transient Origins origins = Origins.NONE;

    /** For the container. */
    public CrossOrigin() {}

    @Override
    public void init() {
        origins = named.map(Origins::of).orElse(Origins.NONE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!origins.any()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader("Vary", "Origin");
        Optional<String> allowed =
                Optional.ofNullable(request.getHeader("Origin")).flatMap(origins::allowed);
        allowed.ifPresent(origin -> {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Expose-Headers", TOLD);
        });
        if (allowed.isPresent() && isPreflight(request)) {
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", SENT);
            response.setHeader("Access-Control-Max-Age", SECONDS_KEPT);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }
}
