package org.kampus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rule finds what it is meant to find, and nothing else. */
class MachineTraitsTest {

    /** Each method asks the machine once. */
    static final class Careless {

        String upper(String text) {
            return text.toUpperCase();
        }

        String number(int value) {
            return "%d".formatted(value);
        }

        String format(int value) {
            return String.format("%d", value);
        }

        String decimal(double value) {
            return new DecimalFormat("0.0").format(value);
        }

        DateTimeFormatter pattern() {
            return DateTimeFormatter.ofPattern("MMM");
        }

        LocalDate today() {
            return LocalDate.now();
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }

        byte[] bytes(String text) {
            return text.getBytes();
        }

        String text(byte[] bytes) {
            return new String(bytes);
        }

        Object reader(byte[] bytes) {
            return new InputStreamReader(new ByteArrayInputStream(bytes));
        }
    }

    /** The same, told what to take. */
    static final class Careful {

        String upper(String text) {
            return text.toUpperCase(Locale.ROOT);
        }

        String format(int value) {
            return String.format(Locale.ROOT, "%d", value);
        }

        String decimal(double value) {
            return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        }

        DateTimeFormatter pattern() {
            return DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
        }

        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }

        byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        Object reader(byte[] bytes) {
            return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_question_to_the_machine_is_found() {
        var found = MachineTraits.DECIDE_NOTHING.evaluate(new ClassFileImporter().importClasses(Careless.class));
        assertEquals(
                Careless.class.getDeclaredMethods().length,
                found.getFailureReport().getDetails().size());
    }

    @Test
    void who_names_language_zone_or_characters_is_left_alone() {
        assertFalse(MachineTraits.DECIDE_NOTHING
                .evaluate(new ClassFileImporter().importClasses(Careful.class))
                .hasViolation());
    }
}
