package org.kampus.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VersionedFilesTest {

    private static String address(Map<String, String> files, String path) throws ServletException {
        Map<String, Object> attributes = new HashMap<>();
        ServletContext application = (ServletContext) Proxy.newProxyInstance(
                VersionedFilesTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getResourcePaths" -> in((String) arguments[0], files);
                    case "getResourceAsStream" ->
                        new ByteArrayInputStream(
                                files.get((String) arguments[0]).getBytes(StandardCharsets.UTF_8));
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        FilterConfig config = (FilterConfig) Proxy.newProxyInstance(
                VersionedFilesTest.class.getClassLoader(),
                new Class<?>[] {FilterConfig.class},
                (proxy, method, arguments) -> method.getName().equals("getServletContext") ? application : "files");
        new VersionedFiles().init(config);
        return VersionedFiles.address(application, path);
    }

    private static Set<String> in(String folder, Map<String, String> files) {
        Set<String> found = new TreeSet<>();
        files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0)
                .forEach(found::add);
        return found;
    }

    @Test
    void an_address_changes_with_what_any_file_says_and_only_then() throws ServletException {
        Map<String, String> files = Map.of("/styles.css", "a {}", "/js/a.js", "import './b.js'", "/js/b.js", "1");
        Map<String, String> other = Map.of("/styles.css", "a {}", "/js/a.js", "import './b.js'", "/js/b.js", "2");

        assertEquals(address(files, "js/a.js"), address(new TreeMap<>(files), "js/a.js"));
        assertNotEquals(address(files, "js/a.js"), address(other, "js/a.js"), "a module it imports has changed");
        assertTrue(address(files, "styles.css").matches("v/[0-9a-f]{16}/styles\\.css"));
    }

    @Test
    void what_is_not_ours_stands_where_it_is() throws ServletException {
        assertEquals(
                "lumo/lumo.css",
                address(Map.of("/styles.css", "", "/js/a.js", "", "/styles/b.css", ""), "lumo/lumo.css"));
    }
}
