package org.kampus.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * Reads each body before anybody works on the request, so that a caller who sends slowly keeps nothing busy but one
 * thread, and not for long: who is too slow is answered 408, who has too many unfinished bodies 429, and if everybody
 * together has too many, 503.
 */
public class WholeBodies extends HttpFilter {

    /** Most bytes that are read beforehand; only the programming interface takes more, and refuses it. */
    static final int LARGEST = 1024 * 1024 + 1;

    /** Most bytes of a file that somebody gives to a page, or of orders that a program sends. */
    static final int LARGEST_UPLOAD = 21 * 1024 * 1024;

    private static final int UPLOADS_AT_ONCE = 4;
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";
    private static final String ORDERS = "/api/v1/order-histories(/[^/]+/files)?";

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 8_192;
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient UnfinishedBodies unfinished;
    private final transient Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

    /** Called by the server. */
    @Inject
    public WholeBodies(UnfinishedBodies unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        boolean upload = length >= LARGEST && length <= LARGEST_UPLOAD && ofUpload(request);
        if (length == 0 || length < 0 && !chunked || length >= LARGEST && !upload && ofProgram(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (upload) {
            upload(request, response, chain);
            return;
        }
        if (length >= LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "The body is too large");
            return;
        }
        InputStream in = request.getInputStream();
        Optional<byte[]> body = !chunked && in.available() >= length
                ? Optional.of(in.readNBytes((int) length))
                : awaited(request, response, in, LARGEST);
        if (body.isPresent() && body.get().length == LARGEST && !ofProgram(request)) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "The body is too large");
        } else if (body.isPresent()) {
            chain.doFilter(new ReadRequest(request, body.get()), response);
        }
    }

    /** Few large files at a time, since they are held in memory until they are whole. */
    private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!uploads.tryAcquire()) {
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Busy with other files");
            return;
        }
        try {
            Optional<byte[]> body = awaited(request, response, request.getInputStream(), LARGEST_UPLOAD);
            if (body.isPresent()) {
                chain.doFilter(new ReadRequest(request, body.get()), response);
            }
        } finally {
            uploads.release();
        }
    }

    private static boolean ofUpload(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(request.getContextPath() + UPLOADS)
                || path.matches(Pattern.quote(request.getContextPath()) + ORDERS);
    }

    /** Programs are told the limit in their own language and form. */
    private static boolean ofProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private Optional<byte[]> awaited(
            HttpServletRequest request, HttpServletResponse response, InputStream in, int most) {
        String network = Connection.of(request).network();
        switch (unfinished.begin(network)) {
            case TOO_MANY_OF_CALLER ->
                refuse(response, TOO_MANY_REQUESTS, "Too many unfinished bodies from this address");
            case TOO_MANY_IN_ALL -> refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Busy");
            case READ -> {
                try {
                    return read(response, in, most);
                } finally {
                    unfinished.end(network);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> read(HttpServletResponse response, InputStream in, int most) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        BodyDeadline deadline = new BodyDeadline(System.nanoTime());
        byte[] buffer = new byte[AT_ONCE];
        try {
            while (body.size() < most) {
                int read = in.read(buffer, 0, Math.min(AT_ONCE, most - body.size()));
                if (read < 0) {
                    break;
                }
                body.write(buffer, 0, read);
                if (deadline.missed(System.nanoTime(), body.size())) {
                    refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT, "The body came too slowly");
                    return Optional.empty();
                }
            }
            return Optional.of(body.toByteArray());
        } catch (IOException e) {
            // Nothing came for as long as the server waits for a piece, or the caller hung up.
            refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT, "The body came too slowly");
            return Optional.empty();
        }
    }

    private static void refuse(HttpServletResponse response, int status, String words) {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        if (status == TOO_MANY_REQUESTS || status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        response.setContentType("text/plain;charset=utf-8");
        try {
            response.getWriter().println(words);
        } catch (IOException e) {
            // the caller is gone
        }
    }
}
