package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootCacheTest {

    @TempDir
    private Path folder;

    @Test
    void its_name_tells_the_build_of_java_and_what_is_in_the_jar() throws IOException {
        Path jar = jar("one", "kampus");
        Path copy = Files.copy(jar, folder.resolve("copy.jar"));
        Path other = jar("two", "kampus!");
        assertEquals(JarDigest.of(jar), JarDigest.of(copy));
        assertNotEquals(JarDigest.of(jar), JarDigest.of(other));
        assertEquals("java-25.0.3_9_lts-12ab", BootCache.name("25.0.3+9-LTS", "12ab"));
        Path text = Files.writeString(folder.resolve("text"), "no jar at all, but long enough to hold the end of one");
        assertThrows(IOException.class, () -> JarDigest.of(text));
    }

    @Test
    void it_is_used_only_as_it_was_written() throws IOException {
        BootCache cache = made();
        assertTrue(cache.isWhole());

        Path application = cache.server().application().resolve("index.html");
        Files.writeString(application, "short");
        assertFalse(cache.isWhole(), "a file of the server has another size");
        Files.writeString(application, "<p>Kampus</p>");
        assertTrue(cache.isWhole());

        byte[] classes = Files.readAllBytes(cache.classes());
        classes[classes.length / 2] ^= 1;
        Files.write(cache.classes(), classes);
        assertFalse(cache.isWhole(), "one bit is another one");

        cache.refuse();
        assertFalse(cache.isWhole(), "there are no classes");
    }

    @Test
    void the_server_is_unpacked_with_its_class_path_and_the_application_exploded() throws IOException {
        ServerFolder server = made().server();
        assertEquals("<p>Kampus</p>", Files.readString(server.application().resolve("index.html")));
        assertTrue(Files.exists(server.path().resolve("runtime/engine.jar")));
        try (JarFile beginning = new JarFile(server.beginning().toFile());
                JarFile library = new JarFile(
                        server.application().resolve("WEB-INF/lib/part.jar").toFile())) {
            assertEquals(
                    "runtime/engine.jar",
                    beginning.getManifest().getMainAttributes().getValue("Class-Path"));
            assertEquals(
                    "org.kampus.launcher.Main",
                    beginning.getManifest().getMainAttributes().getValue("Main-Class"));
            assertNotNull(beginning.getEntry("adapter.rar"));
            assertNotNull(beginning.getEntry("MICRO-INF/domain/domain.xml"));
            assertNull(beginning.getEntry("MICRO-INF/deploy"), "it would be deployed twice");
            assertEquals(ZipEntry.STORED, library.getEntry("Part.class").getMethod());
        }
    }

    @Test
    void an_application_reaches_nothing_outside_its_folder() throws IOException {
        Path jar = folder.resolve("evil.jar");
        zip(
                jar,
                Map.of(
                        JarFile.MANIFEST_NAME,
                        "Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8),
                        "MICRO-INF/deploy/ROOT.war",
                        zipped(Map.of("../../out.txt", new byte[1]))));
        ServerFolder server = new ServerFolder(folder.resolve("evil").resolve("server"));
        assertThrows(IOException.class, () -> server.unpack(jar));
        assertFalse(server.isWhole());
    }

    @Test
    void caches_of_other_builds_go_unless_somebody_uses_them() throws IOException {
        BootCache cache = made();
        BootCache used = other("java-25-old");
        BootCache unused = other("java-24-older");
        Path strange = Files.createDirectories(cache.home().resolve("photos"));
        FileLock use = used.claim(false);
        assertNotNull(use);
        cache.cleanOthers();
        assertTrue(Files.exists(used.folder()));
        assertFalse(Files.exists(unused.folder()));
        assertTrue(Files.exists(strange));
        assertTrue(cache.isWhole());

        use.acquiredBy().close();
        cache.cleanOthers();
        assertFalse(Files.exists(used.folder()));
    }

    @Test
    void one_makes_it_at_a_time() throws IOException {
        BootCache cache = made();
        FileLock maker = cache.claim(true);
        assertNotNull(maker);
        assertNull(cache.claim(true));
        maker.acquiredBy().close();
    }

    @Test
    void a_failed_preparation_leaves_nothing_half_done() throws IOException {
        Path jar = jar("broken", "kampus");
        BootCache cache = BootCache.of(folder.resolve("boot"), jar);
        IOException failed = assertThrows(IOException.class, () -> new CacheTraining(cache, jar).make());
        assertTrue(failed.getMessage().contains("status 1"), failed.getMessage());
        assertFalse(Files.exists(cache.unfinished()));
        assertFalse(cache.isWhole());
    }

    private BootCache other(String name) throws IOException {
        BootCache other = new BootCache(folder.resolve("boot"), name);
        Files.createDirectories(other.folder());
        return other;
    }

    private BootCache made() throws IOException {
        Path jar = jar("kampus", "kampus");
        BootCache cache = BootCache.of(folder.resolve("boot"), jar);
        cache.server().unpack(jar);
        Files.createDirectories(cache.unfinished());
        cache.seal(Files.writeString(cache.unfinished().resolve("classes"), "classes, loaded and linked"));
        try (Stream<Path> left = Files.list(cache.unfinished())) {
            assertEquals(0, left.count());
        }
        return cache;
    }

    /** A jar like Kampus's, with next to nothing in it. */
    private Path jar(String name, String engine) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                JarFile.MANIFEST_NAME,
                "Manifest-Version: 1.0\nMain-Class: org.kampus.launcher.Main\n".getBytes(StandardCharsets.UTF_8));
        files.put("MICRO-INF/deploy/", new byte[0]);
        files.put("MICRO-INF/domain/domain.xml", new byte[1]);
        files.put(
                "MICRO-INF/runtime/engine.jar",
                zipped(Map.of("Engine.class", engine.getBytes(StandardCharsets.UTF_8))));
        files.put("MICRO-INF/runtime/adapter.rar", new byte[1]);
        files.put(
                "MICRO-INF/deploy/ROOT.war",
                zipped(Map.of(
                        "index.html",
                        "<p>Kampus</p>".getBytes(StandardCharsets.UTF_8),
                        "WEB-INF/lib/part.jar",
                        zipped(Map.of("Part.class", new byte[100])))));
        return zip(folder.resolve(name + ".jar"), files);
    }

    private static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(zipped(entries));
        }
        return file;
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
