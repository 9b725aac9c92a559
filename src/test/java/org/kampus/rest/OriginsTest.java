package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    @Test
    void only_those_named_may() {
        Origins origins = Origins.of("https://courses.example.org, http://localhost:3000");

        assertEquals(Optional.of("https://courses.example.org"), origins.allowed("https://courses.example.org"));
        assertEquals(Optional.of("http://localhost:3000"), origins.allowed("http://localhost:3000"));
        assertEquals(Optional.empty(), origins.allowed("https://courses.example.org.evil.com"));
        assertEquals(Optional.empty(), origins.allowed("http://courses.example.org"));
        assertEquals(Optional.empty(), origins.allowed("http://localhost:3001"));
        assertEquals(Optional.empty(), origins.allowed("null"));
    }

    @Test
    void a_star_lets_everybody() {
        assertEquals(Optional.of("*"), Origins.of("*").allowed("https://anywhere.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " , ",
                "courses.example.org",
                "https://x.example/",
                "https://x.example/path",
                "ftp://x.example",
                "null",
                "https://*.example.org"
            })
    void what_is_no_origin_lets_nobody(String setting) {
        assertFalse(Origins.of(setting).any(), setting);
        assertTrue(Origins.of(setting).allowed("https://x.example").isEmpty());
    }
}
