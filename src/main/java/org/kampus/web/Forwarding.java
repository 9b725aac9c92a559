package org.kampus.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what proxies tell of a request: {@code Forwarded} (RFC 7239) and {@code X-Forwarded-For}, {@code -Proto},
 * {@code -Host}, {@code -Port}, {@code -Prefix}. Only what trusted proxies say counts, since everybody can send these
 * headers; see decision 0020.
 */
final class Forwarding {

    private static final int LONGEST = 4_096;
    private static final int MOST_HOPS = 32;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?");
    private static final int LONGEST_PREFIX = 100;

    private final List<AddressRange> trusted;

    /** One step of the way: what a proxy tells of the request that came to it; empty what it does not tell. */
    private record Hop(String by, String proto, String host) {}

    Forwarding(List<AddressRange> trusted) {
        this.trusted = trusted;
    }

    /** Where a request comes from. */
    Connection of(HttpServletRequest request) {
        InetAddress peer = AddressRange.address(request.getRemoteAddr()).orElse(InetAddress.getLoopbackAddress());
        String scheme = request.getScheme();
        String authority = first(request, "Host").orElse(request.getServerName() + ":" + request.getServerPort());
        if (!isTrusted(peer)) {
            return connection(peer, scheme, authority, "", request, "");
        }
        List<String> said = elements(request, "X-Forwarded-For", ',');
        List<Hop> standard = standard(request);
        InetAddress caller = caller(peer, said);
        if (!standard.isEmpty()) {
            InetAddress other = caller(peer, standard.stream().map(Hop::by).toList());
            // A proxy that knows one kind of header lets the other kind through as the caller wrote it.
            caller = said.isEmpty() || other.equals(caller) ? other : peer;
        }
        int hops = hops(said.isEmpty() ? standard.stream().map(Hop::by).toList() : said);
        Hop outermost = standard.isEmpty() ? new Hop("", "", "") : at(standard, hops);
        String proto = told(request, "X-Forwarded-Proto", hops).orElse(outermost.proto());
        String host = told(request, "X-Forwarded-Host", hops).orElse(outermost.host());
        String port = told(request, "X-Forwarded-Port", hops).orElse("");
        String prefix = told(request, "X-Forwarded-Prefix", hops).orElse("");
        return connection(
                caller, scheme(proto).orElse(scheme), host.isEmpty() ? authority : host, port, request, prefix);
    }

    private static Connection connection(
            InetAddress caller, String scheme, String authority, String port, HttpServletRequest request, String path) {
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        boolean known = HOST.matcher(host).matches();
        int own =
                port(colon < 0 || !known ? "" : authority.substring(colon + 1)).orElse(PublicAddress.portOf(scheme));
        return new Connection(
                caller.getHostAddress(),
                AddressRange.network(caller),
                new PublicAddress(
                        scheme,
                        known ? host : "localhost",
                        port(port).orElse(known ? own : request.getLocalPort()),
                        prefix(path)));
    }

    /** The nearest one to us that is no trusted proxy; where that cannot be read, the proxy that told of it. */
    private InetAddress caller(InetAddress peer, List<String> way) {
        InetAddress caller = peer;
        for (String told : way.reversed()) {
            Optional<InetAddress> next = AddressRange.address(withoutPort(told));
            if (!isTrusted(caller) || next.isEmpty()) {
                break;
            }
            caller = next.get();
        }
        return caller;
    }

    /** Trusted proxies before the one that met the caller. */
    private int hops(List<String> way) {
        int hops = 0;
        for (String told : way.reversed()) {
            if (AddressRange.address(withoutPort(told)).filter(this::isTrusted).isEmpty()) {
                break;
            }
            hops++;
        }
        return hops;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    /** What the proxy that met the caller told; lists have one entry for each proxy, single values are of the nearest. */
    private static Optional<String> told(HttpServletRequest request, String header, int hops) {
        List<String> values = elements(request, header, ',');
        return values.isEmpty() ? Optional.empty() : Optional.of(at(values, hops));
    }

    private static <T> T at(List<T> way, int hops) {
        return way.get(Math.max(0, way.size() - 1 - hops));
    }

    private static List<Hop> standard(HttpServletRequest request) {
        return elements(request, "Forwarded", ',').stream().map(Forwarding::hop).toList();
    }

    private static Hop hop(String element) {
        String by = "";
        String proto = "";
        String host = "";
        for (String pair : split(element, ';')) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : unquoted(pair.substring(equals + 1).strip());
            switch (equals < 0 ? "" : pair.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
                case "for" -> by = value;
                case "proto" -> proto = value;
                case "host" -> host = value;
                default -> {} // "by" and extensions say nothing of the caller
            }
        }
        return new Hop(by, proto, host);
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                : value;
    }

    /** {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711} and {@code 2001:db8::1} without port and brackets. */
    private static String withoutPort(String address) {
        if (address.startsWith("[")) {
            return address.substring(1, Math.max(1, address.indexOf(']')));
        }
        int colon = address.indexOf(':');
        return colon >= 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
    }

    private static Optional<String> scheme(String told) {
        String scheme = told.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? Optional.of(scheme) : Optional.empty();
    }

    private static Optional<Integer> port(String told) {
        return told.matches("[1-9]\\d{0,4}") && Integer.parseInt(told) <= 65_535
                ? Optional.of(Integer.valueOf(told))
                : Optional.empty();
    }

    private static String prefix(String told) {
        if (told.length() > LONGEST_PREFIX || !PREFIX.matcher(told).matches()) {
            return "";
        }
        return told.endsWith("/") ? told.substring(0, told.length() - 1) : told;
    }

    private static Optional<String> first(HttpServletRequest request, String header) {
        return Optional.ofNullable(request.getHeader(header)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The entries of a header that may stand in several lines; those nearest to us if there are very many. */
    private static List<String> elements(HttpServletRequest request, String header, char separator) {
        List<String> all = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            String end = line.length() <= LONGEST ? line : line.substring(line.length() - LONGEST);
            all.addAll(split(end, separator));
        }
        return all.subList(Math.max(0, all.size() - MOST_HOPS), all.size());
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char at = i < text.length() ? text.charAt(i) : separator;
            if (at == '\\' && quoted) {
                i++;
            } else if (at == '"') {
                quoted = !quoted;
            } else if (at == separator && (!quoted || i == text.length())) {
                parts.add(text.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        if (begin < text.length()) {
            parts.add(text.substring(begin).strip());
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
