package org.kampus.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Comes before everything else and makes each request say where it truly comes from, to {@link Connection#of} and to
 * everybody who asks the request itself.
 */
public class ForwardingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Forwarding forwarding;
    private final transient Strangers strangers;

    /**
     * A filter that believes some proxies.
     *
     * @param trusted addresses and ranges of proxies, separated by commas, {@code kampus.trusted-proxies}
     * @throws IllegalArgumentException if one of them is no address and no range
     */
    @Inject
    public ForwardingFilter(
            @ConfigProperty(name = "kampus.trusted-proxies", defaultValue = "none") String trusted,
            Strangers strangers) {
        this.forwarding = new Forwarding(AddressRange.list(trusted.equals("none") ? "" : trusted));
        this.strangers = strangers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Connection connection = forwarding.of(request);
        connection.attachTo(request);
        chain.doFilter(new ForwardedRequest(request, response, connection, strangers), response);
    }
}
