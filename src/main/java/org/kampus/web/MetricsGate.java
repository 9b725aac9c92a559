package org.kampus.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows the server's inner figures only to the addresses that are named; to all others there is no such page. */
public class MetricsGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient List<AddressRange> readers;

    /**
     * A gate.
     *
     * @param readers addresses and ranges that may read, separated by commas, {@code kampus.metrics-readers}
     * @throws IllegalArgumentException if one of them is no address and no range
     */
    @Inject
    public MetricsGate(@ConfigProperty(name = "kampus.metrics-readers", defaultValue = "none") String readers) {
        this.readers = AddressRange.list(readers.equals("none") ? "" : readers);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reader = AddressRange.address(Connection.of(request).caller())
                .filter(caller -> readers.stream().anyMatch(range -> range.contains(caller)))
                .isPresent();
        if (reader) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
