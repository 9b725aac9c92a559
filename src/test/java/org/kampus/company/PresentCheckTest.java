package org.kampus.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresentCheckTest {

    private static final Path FILE = Path.of("scenarios/chemical-expediters/scenario.yaml");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_file_whose_clients_are_not_those_of_the_first_decision_says_so() {
        assertEquals(0, check(FILE.toString()));

        assertTrue(printed().contains(": sound, digest "), this::printed);
        assertTrue(printed().contains("note: clientsAtStart says 253, but 52 weeks are played"), this::printed);
        assertTrue(printed().contains("at the first decision retention 0."), this::printed);
    }

    @Test
    void wishes_that_cannot_be_read_are_told() {
        assertEquals(2, check("--today"));
        assertEquals(2, check("--today", "customers=90", FILE.toString()));
        assertTrue(printed().contains("'customers=90' is no wish: one of clients, retention"), this::printed);
        assertEquals(2, check("--today", "retention=85", FILE.toString()));
        assertEquals(2, check("--today", "clients=many", FILE.toString()));
        assertEquals(2, check());
    }

    private int check(String... arguments) {
        return PresentCheck.check(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
