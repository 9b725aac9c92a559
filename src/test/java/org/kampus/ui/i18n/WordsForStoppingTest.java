package org.kampus.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A client stops buying, and after long it is written off: no page, chart, story or file calls it leaving, losing or
 * falling asleep. Only people leave, and only hours, sales and files are lost.
 */
class WordsForStoppingTest {

    /** Where clients are spoken of. */
    private static final Pattern OF_CLIENTS = Pattern.compile(
            "(results|highlight|stopped|playback|story|cause|clientState|summary|profit|score|figure|metric|term|chart)\\..*"
                    + "|shell\\.glossary.*|lab\\.(finding|table|luck|chart|search)\\..*|debrief\\..*|reveal\\..*|home\\.purpose.*");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(lost|lose[sd]?|losing|left|leaves?|leaving|gone|churn\\w*|go away|went away|goes away|asleep|dormant)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RUSSIAN = Pattern.compile(
            "(?<![а-яё])(уш(ёл|ел|ла|ли|едш\\S*)|уходит\\S*|уход(а|у|е|ом|ы)?(?![а-яё])|уйд\\S*|уйти|потерян\\S*|потеря\\S*"
                    + "|покину\\S*|отвал\\S*|отток\\S*|усну\\S*|спит|спят|спящ\\S*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Texts in which a person leaves, or hours are lost; by the start of their key. */
    private static final Map<String, String> OTHER_MEANING = new TreeMap<>(Map.ofEntries(
            Map.entry("cause.OWNER_LEFT", "its manager leaves"),
            Map.entry("highlight.PEOPLE_QUIT", "people leave"),
            Map.entry("story.OWNER_LEFT", "its manager leaves"),
            Map.entry("story.WENT_WITH_OWNER", "its manager leaves"),
            Map.entry("story.event.OWNER_LEFT", "its manager leaves"),
            Map.entry("story.mark.left", "its manager leaves"),
            Map.entry("profit.STAFF", "people leave"),
            Map.entry("term.switching", "hours are lost"),
            Map.entry("score.load", "hours are lost"),
            Map.entry("results.chart.load.note", "hours are lost"),
            Map.entry("results.work.switching", "hours are lost"),
            Map.entry("results.chart.timeStudy", "hours go"),
            Map.entry("results.chart.reported", "hours go"),
            Map.entry("lab.chart.load.note", "hours are lost"),
            Map.entry("term.personalBond", "the bond is lost"),
            Map.entry("summary.again.gone", "a case is not there"),
            Map.entry("term.dormantClient", "the glossary explains the word of textbooks"),
            Map.entry("metric.quits", "people leave"),
            Map.entry("surprise.managerLeaves", "a manager leaves"),
            Map.entry("column.gone", "people who left a workshop"),
            Map.entry("removedTeam", "a team that is not there"),
            Map.entry("lab.finding", "a plan leaves a base behind")));

    @Test
    void clients_stop_buying_and_are_written_off() throws IOException {
        List<String> wrong = new ArrayList<>();
        search("/vaadin-i18n/translations.properties", OF_CLIENTS, ENGLISH, wrong);
        search("/vaadin-i18n/translations_ru.properties", OF_CLIENTS, RUSSIAN, wrong);
        assertEquals(List.of(), wrong);
    }

    @Test
    void files_say_the_same() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String place : List.of("/org/kampus/application/workshop/export", "/org/kampus/application/lab/export")) {
            search(place + ".properties", Pattern.compile(".*"), ENGLISH, wrong);
            search(place + "_ru.properties", Pattern.compile(".*"), RUSSIAN, wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private static void search(String file, Pattern where, Pattern banned, List<String> wrong) throws IOException {
        texts(file).forEach((key, text) -> {
            boolean other = OTHER_MEANING.keySet().stream().anyMatch(key::startsWith);
            if (where.matcher(key).matches() && !other && banned.matcher(text).find()) {
                wrong.add(key + "=" + text);
            }
        });
    }

    private static Map<String, String> texts(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(
                Objects.requireNonNull(WordsForStoppingTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8));
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }
}
