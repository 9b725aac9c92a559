package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.application.workshop.WorkshopOrder;

class WorkshopBodiesTest {

    private static final String SOUND = "\"title\":\"x\",\"scenario\":\"known\"";

    private static WorkshopOrder order(String body, Locale locale) {
        return WorkshopBodies.order(
                JsonBody.read(body.getBytes(StandardCharsets.UTF_8), new Messages(locale)),
                name -> name.equals("known") ? OptionalInt.of(8) : OptionalInt.empty());
    }

    private static List<RequestProblem> problems(String body, Locale locale) {
        return assertThrows(UnsoundBodyException.class, () -> order(body, locale))
                .problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "teams":3                       | teams                | 3       | teams must be a list.
            "teams":[{"name":"North"}]      | teams[0]             | {"name":"North"} | teams[0] must be a text.
            "teams":["A",""]                | teams[1]             |         | teams[1] has 0 characters but must have 1 to 40.
            "teams":["North","NORTH"]       | teams[1]             | NORTH   | Another team is called 'NORTH' already.
            "rounds":"many"                 | rounds               | many    | rounds must be a whole number.
            "rounds":9                      | rounds               | 9       | rounds is 9 but must lie between 1 and 8.
            "minutes":601                   | minutes              | 601     | minutes is 601 but must lie between 0 and 600.
            "practice":"perhaps"            | practice             | perhaps | practice must be true or false.
            "mode":"nice"                   | mode                 | nice    | mode is 'nice', which is unknown.
            "closedDecisions":[1]           | closedDecisions      | [1]     | closedDecisions must be an object.
            "closedDecisions":{"1":{"a":1}} | closedDecisions.1    | {"a":1} | closedDecisions.1 must be a list.
            "closedDecisions":{"1":["x"]}   | closedDecisions.1    | x       | closedDecisions.1 is 'x', which is unknown.
            "closedDecisions":{"1":null}    | closedDecisions.1    |         | closedDecisions.1 must be a list.
            "closedDecisions":{"9":[]}      | closedDecisions.9    |         | There is no round '9'.
            "round":3                       | round                |         | The key 'round' is unknown.
            """)
    void what_does_not_fit_is_told_with_its_place(String part, String path, String value, String message) {
        List<RequestProblem> problems = problems("{%s,%s}".formatted(SOUND, part), Locale.ENGLISH);

        assertEquals(1, problems.size(), problems.toString());
        RequestProblem problem = problems.getFirst();
        assertEquals(path, problem.path());
        assertEquals(value == null ? "" : value, problem.value());
        assertEquals(message, problem.message());
        assertTrue(problem.hint().length() > 10, problem.hint());
    }

    @Test
    void everything_wrong_is_told_at_once_in_the_callers_language_and_without_a_name_of_the_code() {
        List<RequestProblem> problems = problems("""
                {"title": "", "scenario": "nowhere", "rounds": 0, "minutes": -1, "mode": 5, "seating": "anywhere",
                 "teams": ["A", "a", ""], "closedDecisions": {"x": []}, "colour": "red"}""", Locale.of("ru"));

        assertEquals(
                Set.of(
                        "title",
                        "scenario",
                        "rounds",
                        "minutes",
                        "mode",
                        "seating",
                        "teams[1]",
                        "teams[2]",
                        "closedDecisions.x",
                        "colour"),
                Set.copyOf(problems.stream().map(RequestProblem::path).toList()));
        for (RequestProblem problem : problems) {
            String words = problem.message() + problem.hint();
            assertTrue(words.matches("(?s).*\\p{IsCyrillic}.*"), words);
            assertFalse(words.matches("(?s).*(Exception|[A-Z]{2,}_[A-Z]|\\w+\\[\\w+=|java).*"), words);
        }
    }

    @Test
    void what_is_left_out_is_as_usual_and_constants_are_written_as_elsewhere() {
        WorkshopOrder order = order("""
                {"title": "Spring", "scenario": "known", "seating": "own_choice", "unsubmitted": "lastPlan",
                 "closedDecisions": {"2": ["headcount", "minimumFit"]}, "teams": ["A", "B"]}""", Locale.ENGLISH);

        assertEquals(4, order.settings().rounds());
        assertEquals(15, order.settings().minutes());
        assertEquals("OWN_CHOICE", order.settings().seating().name());
        assertEquals(
                Map.of(2, Set.of("headcount", "minimumFit")), order.settings().closedDecisions());
        assertEquals(List.of("A", "B"), order.teams());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\n  \"rounds\": }", "\n[1", "{}\n{}", "{\"rounds\": 1,\n \"rounds\": 2}", "{\"a\":\n\"\\u12\"}"
            })
    void what_is_no_json_object_has_a_place(String body) {
        UnreadableBodyException unreadable =
                assertThrows(UnreadableBodyException.class, () -> order(body, Locale.ENGLISH));

        assertEquals(2, unreadable.line());
    }

    /** Each trick cut off at every place: the reader of bodies ends with a fault of the body, and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"\\u00e9\\ud83d\\ude00\"}",
                "{\"\\ud800\": \"\\udc00\"}",
                "{\"a\": \"\\q\"}",
                "{\"a\": \"\\uXYZW\"}",
                "{\"a\": [[[[{\"b\": [[[[1e5]]]]}]]]]}",
                "{\"a\": -1.5E+30, \"b\": nul",
                "{\"a\": 'x'}",
                "{/* */ \"a\": 1}",
                "\ufeff{\"a\": 1}",
                "{\"a\": \"\u0000\"}"
            })
    void a_cut_off_body_is_unreadable_or_unsound(String trick) {
        for (int end = 0; end <= trick.length(); end++) {
            String cut = trick.substring(0, end);
            RuntimeException refused = assertThrows(RuntimeException.class, () -> order(cut, Locale.ENGLISH), cut);
            assertTrue(
                    refused instanceof UnreadableBodyException || refused instanceof UnsoundBodyException,
                    () -> cut + " -> " + refused);
        }
    }
}
