package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedJsonTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RequestProblem problem(String body, Locale locale) {
        UnsoundBodyException unsound = assertThrows(
                UnsoundBodyException.class,
                () -> BoundedJson.read(bytes(body), WorkshopBodies.NewWorkshop.class, new Messages(locale)));
        assertEquals(1, unsound.problems().size());
        return unsound.problems().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"scenario":"x","teams":3}           | teams             |      | teams must be a list.
            {"teams":[{"name":"North"}]}         | teams[0]          |      | teams[0] must be a text.
            {"rounds":"many"}                    | rounds            | many | rounds must be a whole number.
            {"practice":"perhaps"}               | practice          | perhaps | practice must be true or false.
            {"closedDecisions":[1]}              | closedDecisions   |      | closedDecisions must be an object.
            {"closedDecisions":{"1":{"a":1}}}    | closedDecisions.1 |      | closedDecisions.1 must be a list.
            {"round":3}                          | round             |      | The key 'round' is unknown.
            """)
    void what_does_not_fit_is_told_with_its_place(String body, String path, String value, String message) {
        RequestProblem problem = problem(body, Locale.ENGLISH);

        assertEquals(path, problem.path());
        assertEquals(value == null ? "" : value, problem.value());
        assertEquals(message, problem.message());
        assertTrue(problem.hint().length() > 10, problem.hint());
    }

    @Test
    void the_keys_there_are_stand_in_the_hint_in_the_callers_language() {
        RequestProblem problem = problem("{\"round\":3}", Locale.of("ru"));

        assertEquals("Ключ «round» неизвестен.", problem.message());
        assertTrue(problem.hint().contains("rounds"), problem.hint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  \"rounds\": }", "\n[1]", "{}\n{}", "{\"rounds\": 1,\n \"rounds\": 2}"})
    void what_is_no_json_object_has_a_place_too(String body) {
        UnreadableBodyException unreadable = assertThrows(
                UnreadableBodyException.class,
                () -> BoundedJson.read(bytes(body), WorkshopBodies.NewWorkshop.class, new Messages(Locale.ENGLISH)));

        assertEquals(2, unreadable.line());
    }
}
