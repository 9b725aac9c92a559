package org.kampus.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells browsers to show answers of the programming interface nowhere and, unless told otherwise, to keep none. Who asks
 * for the methods of an address gets them in the header {@code Allow}, and no body.
 */
@Provider
public class ApiHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            boolean tagged = response.getHeaders().containsKey(HttpHeaders.ETAG);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, tagged ? "no-cache" : "no-store");
        }
        if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == Status.OK.getStatusCode()) {
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusInfo(Status.NO_CONTENT);
        }
    }
}
