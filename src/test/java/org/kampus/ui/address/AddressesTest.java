package org.kampus.ui.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.browser.RouteTemplates;

/** That addresses are built in one place only, and that people can look them up. */
class AddressesTest {

    private static final Path PAGES = Path.of("src/main/java/org/kampus/ui");
    private static final Set<String> TEMPLATES = RouteTemplates.all();
    private static final Pattern BY_HAND = byHand();
    private static final Path TABLE = Path.of("docs/reference/addresses.md");

    @Test
    void no_page_builds_an_address_by_hand() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("Addresses.java"))
                    .sorted()
                    .toList()) {
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    if (BY_HAND.matcher(line).find()) {
                        wrong.add(PAGES.relativize(file) + ":" + number + " " + line.strip());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, "Addresses has constants for routes and methods for links");
    }

    /** A route by a text of its own, or a text that begins, or goes on, with a part of a route. */
    private static Pattern byHand() {
        String first = parts(template -> Stream.of(template.split("/")[0]));
        String later = parts(template -> Stream.of(template.split("/")).skip(1));
        return Pattern.compile("@Route(Prefix)?\\((value = )?\"[^\"]"
                + "|\"/?(" + first + ")[/?]"
                + "|\"/(" + later + ")[/?\"]"
                + "|(navigate|forwardTo|setHref|setLocation|new Anchor)\\(\"/?(" + first + ")\"");
    }

    private static String parts(Function<String, Stream<String>> of) {
        return TEMPLATES.stream()
                .flatMap(of)
                .filter(part -> !part.isEmpty() && !part.startsWith(":"))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    @Test
    void the_rule_finds_what_is_built_by_hand() {
        for (String line : List.of(
                "UI.getCurrent().navigate(\"lab\");",
                "return \"lead/workshop/\" + workshop;",
                "String page = desk + \"/structure\";",
                "@Route(value = \"learn\", layout = ShellLayout.class)",
                "back = \"lab/new?case=\" + id;",
                "address + \"/join/\" + code")) {
            assertTrue(BY_HAND.matcher(line).find(), line);
        }
        for (String line : List.of(
                "addClassName(\"lead\");",
                "texts.get(\"team.room\")",
                "@Route(value = \"\", layout = DeskLayout.class)")) {
            assertFalse(BY_HAND.matcher(line).find(), line);
        }
    }

    @Test
    void the_table_names_every_page_once() throws IOException {
        List<String> told = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`")[1].substring(1))
                .toList();
        assertEquals(told.stream().distinct().toList(), told);
        assertEquals(TEMPLATES, new TreeSet<>(told));
    }

    @Test
    void what_is_built_leads_to_the_routes() {
        UUID id = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        assertEquals(Addresses.GAME.replace(":gameId", id.toString()), Addresses.game(id));
        assertEquals(Optional.of(id), Addresses.soloGame(Addresses.game(id)));
        assertEquals(Optional.empty(), Addresses.soloGame(Addresses.desk(id)));
        assertEquals(
                Addresses.CONTINUE.replace(":gameId", id.toString()).replace(":secret", "s"),
                Addresses.takeOver(id, "s"));
        assertEquals(
                Addresses.COMPANY.replace(":companyId", id.toString()).replace(":step?", "3"),
                Addresses.company(id, "3"));
        assertEquals(
                Addresses.VARIANT.replace(":experimentId", id.toString()).replace(":arm", "1"),
                Addresses.variant(id, 1));
        assertEquals(Addresses.LESSON.replace(":lesson", "queues"), Addresses.lesson("queues"));
        assertEquals(Addresses.ROOM_PATH.replace(":workshop", id.toString()), Addresses.roomPath(id));
        assertEquals(Addresses.JOIN.replace(":code?", "ABC"), Addresses.join("ABC"));
        assertEquals(Addresses.TEAM.replace(":workshop", id.toString()), Addresses.team(id));
        assertEquals(Addresses.WELCOME.replace(":secret", "s"), Addresses.welcome("s"));
        assertEquals("/" + Addresses.welcome("s"), TrainerAccounts.WELCOME_PATH + "s");
        assertEquals(Addresses.CONSOLE.replace(":workshop", id.toString()), Addresses.console(id));
        assertEquals(Addresses.SHEETS.replace(":workshop", id.toString()), Addresses.sheets(id));
        assertEquals(Addresses.ROOM_LESSONS.replace(":workshop", id.toString()), Addresses.roomLessons(id));
        assertEquals(Addresses.WORKSHOP_DEBRIEF.replace(":workshop", id.toString()), Addresses.workshopDebrief(id));
        assertEquals(
                Addresses.LOOK.replace(":workshop", id.toString()).replace(":team", id.toString()),
                Addresses.look(id, id));
        assertEquals(Addresses.PROJECTOR_DEBRIEF.replace(":workshop", id.toString()), Addresses.projectorDebrief(id));
    }

    @Test
    void signing_in_leads_back_to_pages_for_trainers_only() {
        assertTrue(Addresses.isForTrainers(Addresses.welcome("a-b_C")));
        assertFalse(Addresses.isForTrainers("https://elsewhere.example/lead"));
        assertFalse(Addresses.isForTrainers("//elsewhere.example"));
        assertFalse(Addresses.isForTrainers("lead/../../x"));
    }
}
