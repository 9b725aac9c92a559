package org.kampus.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of this server as somebody outside knows it.
 *
 * @param scheme {@code http} or {@code https}
 * @param host name or address; IPv6 in brackets
 * @param port TCP port
 * @param prefix path before every page of ours, such as {@code /kampus}; empty, or begins with a slash and does not end
 *     with one
 */
public record PublicAddress(String scheme, String host, int port, String prefix) {

    static final String HTTPS = "https";

    private static final int PORT_OF_HTTP = 80;
    private static final int PORT_OF_HTTPS = 443;

    // Not java.net.URI, which knows no host in the address of a machine whose name has an underscore.
    private static final Pattern PAGE =
            Pattern.compile("(https?)://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?((?:/[^?#]*)?)(?:[?#].*)?");

    /** Reads the address from that of the folder in which all pages lie; empty if it is none. */
    public static Optional<PublicAddress> of(String folder) {
        Matcher page = PAGE.matcher(folder);
        if (!page.matches()) {
            return Optional.empty();
        }
        String scheme = page.group(1);
        int port = page.group(3) == null ? portOf(scheme) : Integer.parseInt(page.group(3));
        return Optional.of(
                new PublicAddress(scheme, page.group(2), port, page.group(4).replaceFirst("/+$", "")));
    }

    /** The port that goes without saying. */
    static int portOf(String scheme) {
        return scheme.equals(HTTPS) ? PORT_OF_HTTPS : PORT_OF_HTTP;
    }

    /** Whether what is sent to it is encrypted on its way. */
    public boolean secure() {
        return scheme.equals(HTTPS);
    }

    /** Scheme, host and port, without a slash at the end. */
    String origin() {
        return scheme + "://" + host + (port == portOf(scheme) ? "" : ":" + port);
    }

    /** The whole address, without a slash at the end. */
    public String text() {
        return origin() + prefix;
    }

    /** The same address on another host. */
    public PublicAddress at(String other) {
        return new PublicAddress(scheme, other, port, prefix);
    }
}
