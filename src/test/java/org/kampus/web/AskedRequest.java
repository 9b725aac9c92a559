package org.kampus.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A request with a sender and headers, and nothing else. */
final class AskedRequest {

    private AskedRequest() {}

    /**
     * A request over plain HTTP to port 8080.
     *
     * @param peer who has opened the connection
     * @param headers lines such as {@code Host: example.org}
     */
    static HttpServletRequest from(String peer, String... headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AskedRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getScheme" -> "http";
                    case "getServerName" -> "localhost";
                    case "getServerPort", "getLocalPort" -> 8080;
                    case "getHeader" ->
                        values(headers, arguments[0].toString()).stream()
                                .findFirst()
                                .orElse(null);
                    case "getHeaders" -> Collections.enumeration(values(headers, arguments[0].toString()));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static List<String> values(String[] headers, String name) {
        return Arrays.stream(headers)
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }
}
