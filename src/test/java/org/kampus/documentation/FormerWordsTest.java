package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That one thing has one name: in the texts of both languages, in the documentation and in the code. */
class FormerWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Pages that quote names others use. */
    private static final Set<String> QUOTING = Set.of("my-own-company.md", "my-own-company.ru.md", "glossary.md");

    private final List<FormerWord> words;

    FormerWordsTest() throws IOException {
        words = FormerWord.all();
    }

    @Test
    void texts_do_without_them() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files(RESOURCES, ".properties")) {
            String language = file.toString().endsWith("_ru.properties") ? "russian" : "english";
            Properties texts = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            texts.forEach((key, text) -> search(language, file + " " + key + "=", text.toString(), wrong));
        }
        for (Path file : files(RESOURCES, "parameter-meanings.txt")) {
            for (String line : Files.readAllLines(file)) {
                search("english", file + ": ", line, wrong);
            }
        }
        for (Path file : files(RESOURCES, "parameter-meanings_ru.txt")) {
            for (String line : Files.readAllLines(file)) {
                search("russian", file + ": ", line, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void pages_do_without_them() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> pages = new ArrayList<>(files(Path.of("docs"), ".md"));
        pages.add(Path.of("README.md"));
        for (Path page : pages) {
            if (!page.startsWith(Path.of("docs", "background", "decisions"))
                    && !QUOTING.contains(page.getFileName().toString())) {
                for (String line : Files.readAllLines(page)) {
                    search("docs", page + ": ", line, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void names_in_the_code_do_without_them() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kampus")) {
            name(type.getSimpleName(), type.getName(), wrong);
            for (JavaMember member : type.getMembers()) {
                if (!member.getName().startsWith("lambda$")) {
                    name(member.getName(), member.getFullName(), wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_word_is_found_where_it_begins_and_not_within_another() {
        FormerWord word = new FormerWord(Set.of("english"), "churn", "stop buying");
        assertTrue(word.isIn("Churning clients"));
        assertFalse(word.isIn("a milkchurn"));
        assertTrue(word.isInName("weeklyChurn"));
        assertTrue(new FormerWord(Set.of("russian"), "хантер", "").isIn("два Хантера"));
    }

    private void name(String name, String where, List<String> wrong) {
        words.stream()
                .filter(word -> word.where().contains("code") && word.isInName(name))
                .forEach(word -> wrong.add(where + " → " + word.instead()));
    }

    private void search(String language, String place, String text, List<String> wrong) {
        words.stream()
                .filter(word -> word.where().contains(language) && word.isIn(text))
                .forEach(word -> wrong.add(place + text + " → " + word.instead()));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
