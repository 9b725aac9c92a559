package org.kampus.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final Statement.Account VERA = new Statement.Account("https://school.example", "student-1");
    private static final Statement.Place PLACE =
            new Statement.Place("https://kampus.example.org", "queue", "Запас времени", "ru", "Kampus 1");
    private static final Instant AT = Instant.parse("2026-11-30T10:00:00.123456Z");

    private static Claims answered() {
        return Claims.parse(Statement.answered(
                ID, VERA, PLACE, "guess", "double", true, OptionalDouble.of(0.7), OptionalDouble.of(0.1), AT));
    }

    @Test
    void a_name_based_id_is_that_of_the_standard() {
        // As Python's uuid5 makes it.
        assertEquals(
                UUID.fromString("dd2c1780-811a-5296-81c5-178a0ef488bc"), Statement.derived("https://example.com/"));
    }

    @Test
    void the_same_answer_gives_the_same_statement() {
        assertEquals(answered().required("id"), answered().required("id"));
        assertEquals(5, UUID.fromString(answered().required("id")).version());
    }

    @Test
    void an_answer_tells_whose_it_is_without_a_mail_address() {
        Claims statement = answered();
        assertEquals("student-1", statement.object("actor").object("account").required("name"));
        assertFalse(statement.object("actor").has("mbox"));
        assertEquals("2026-11-30T10:00:00.123Z", statement.required("timestamp"));
        assertFalse(statement.has("version"), "the store adds it");
        assertEquals(
                "https://kampus.example.org/xapi/lesson/queue/guess",
                statement.object("object").required("id"));
    }

    @Test
    void a_finished_lesson_has_a_scaled_score() {
        Claims statement = Claims.parse(Statement.completed(ID, VERA, PLACE, 88, AT));
        assertEquals(
                "http://adlnet.gov/expapi/verbs/completed",
                statement.object("verb").required("id"));
        assertTrue(statement.object("result").object("score").has("scaled"));
    }

    @Test
    void a_package_is_well_formed_and_names_the_lesson() throws Exception {
        byte[] zip = ScormPackage.zip(
                "https://kampus.example.org",
                "queue",
                "Spare hours & \"waste\"",
                "en",
                new ScormPackage.Words("told", "open", "waiting", "{0} points", "alone", "lost"));
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        var manifest = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.get("imsmanifest.xml").getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "Spare hours & \"waste\"",
                manifest.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "60",
                manifest.getElementsByTagName("adlcp:masteryscore").item(0).getTextContent());
        String page = files.get("index.html");
        assertTrue(page.contains("data-own=\"https://kampus.example.org\""));
        assertTrue(page.contains("Spare hours &amp; &quot;waste&quot;"));
        assertFalse(page.matches("(?s).*%[A-Z]+%.*"), "something was not filled in");
    }
}
