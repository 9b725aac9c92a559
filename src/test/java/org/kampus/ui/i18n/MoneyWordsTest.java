package org.kampus.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Money is written in one way wherever people read it: ₽460 k and ₽ m, 460 тыс. ₽ and млн ₽. */
class MoneyWordsTest {

    private static final Pattern OTHER_WAYS = Pattern.compile(
            "thousand\\s+₽|million\\s+₽|thousand roubles|тысяч\\S*\\s+(₽|руб)|миллион\\S*\\s+(₽|руб)|тыс\\.?\\s*руб|млн\\.?\\s*руб"
                    + "|₽\\s?\\d+\\s?(thousand|million)|RUB\\b");

    @Test
    void no_text_writes_money_in_another_way() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String place :
                List.of("src/main/resources/vaadin-i18n", "src/main/resources/org/kampus/application", "scenarios")) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(MoneyWordsTest::isText).toList()) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> !line.stripLeading().startsWith("#"))
                            .filter(line -> OTHER_WAYS.matcher(line).find())
                            .forEach(line -> wrong.add(file + ": " + line));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".properties") || name.endsWith(".yaml") || name.endsWith(".txt"));
    }
}
