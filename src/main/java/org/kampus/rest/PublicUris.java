package org.kampus.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kampus.web.Connection;

/** Makes the addresses in answers begin with the path prefix that a proxy has taken away. */
@Provider
@PreMatching
public class PublicUris implements ContainerRequestFilter {

    @Context
    private @Nullable HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        String prefix = servlet == null ? "" : Connection.of(servlet).server().prefix();
        if (!prefix.isEmpty()) {
            request.setRequestUri(
                    prefixed(request.getUriInfo().getBaseUri(), prefix),
                    prefixed(request.getUriInfo().getRequestUri(), prefix));
        }
    }

    private static URI prefixed(URI uri, String prefix) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + prefix + uri.getRawPath() + query);
    }
}
