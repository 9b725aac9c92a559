package org.kampus.web.course;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form or an address tells; the first value of each name counts, unless all are asked for. */
record CourseForm(Map<String, List<String>> values) {

    private static final int LARGEST = 256 * 1024;
    private static final int MOST = 200;

    /** Reads the query of a GET, or the body of a POST. */
    static CourseForm of(HttpServletRequest request) throws IOException {
        String text = request.getMethod().equals("POST")
                ? new String(request.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8)
                : String.valueOf(request.getQueryString());
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : text.split("&", MOST)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new CourseForm(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The first value; empty if there is none. */
    String first(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    /** All values. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first values by name. */
    Map<String, String> firsts() {
        Map<String, String> firsts = new LinkedHashMap<>();
        values.forEach((name, all) -> firsts.put(name, all.getFirst()));
        return firsts;
    }
}
