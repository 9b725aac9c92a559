package org.kampus.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A small scenario without problems, which tests break in one way or another. */
final class SoundCase {

    private SoundCase() {}

    static String text() {
        return resource("sound.yaml");
    }

    /** A text beside this class. */
    static String resource(String name) {
        try (InputStream in = SoundCase.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with one passage replaced, which must be there exactly once. */
    static String with(String passage, String replacement) {
        String text = text();
        int at = text.indexOf(passage);
        if (at < 0 || text.indexOf(passage, at + 1) >= 0) {
            throw new IllegalArgumentException("not there exactly once: " + passage);
        }
        return text.replace(passage, replacement);
    }
}
