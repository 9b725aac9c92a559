package org.kampus.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Scripts and styles of ours, and the picture they name, under addresses that carry a digest of what all of them say, {@code v/DIGEST/js/…}: a browser
 * keeps them for a year, and a page of a new version never meets a script of an old one. The digest is a folder, not a
 * parameter, so that it also stands in the addresses of the modules that a module imports. Under another digest there
 * is nothing: such a page is about to be loaded anew.
 */
public class VersionedFiles extends HttpFilter {

    /** First part of the addresses, as a path within the application. */
    static final String FOLDER = "/v/";

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = VersionedFiles.class.getName();
    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final int DIGITS = 16;

    /** The files, as paths within the application, and the digest of all. */
    private record Files(SortedSet<String> paths, String digest) {}

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        config.getServletContext().setAttribute(ATTRIBUTE, read(config.getServletContext()));
    }

    /**
     * Where a file stands.
     *
     * @param path within the application, without a leading slash, such as {@code js/focus.js}
     * @return an address relative to the base of a page; the path itself if it is no script or style of ours
     */
    public static String address(ServletContext application, String path) {
        Files files = (Files) application.getAttribute(ATTRIBUTE);
        return files.paths().contains("/" + path) ? FOLDER.substring(1) + files.digest() + "/" + path : path;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Files files = (Files) getServletContext().getAttribute(ATTRIBUTE);
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        String folder = FOLDER + files.digest();
        if (!asked.startsWith(folder) || !files.paths().contains(asked.substring(folder.length()))) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher(asked.substring(folder.length())).forward(request, new Kept(response));
    }

    /** An answer that browsers keep, whatever who writes it thinks of that. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
            response.setHeader("Cache-Control", YEAR);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Cache-Control")) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Cache-Control")) {
                super.addHeader(name, value);
            }
        }
    }

    private static Files read(ServletContext application) {
        SortedSet<String> paths = new TreeSet<>();
        for (String folder : new String[] {"/", "/js/", "/styles/"}) {
            application.getResourcePaths(folder).stream()
                    .filter(path -> path.matches(".*\\.(css|js|svg)"))
                    .forEach(paths::add);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                try (InputStream file = application.getResourceAsStream(path)) {
                    digest.update(file.readAllBytes());
                }
            }
            return new Files(paths, HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
