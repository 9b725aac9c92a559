package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kampus.application.learn.LessonTests.Judged;
import org.kampus.application.sheet.Cell;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.Sheet;
import org.kampus.application.sheet.Table;
import org.kampus.application.workshop.PreparationSheet;
import org.kampus.learning.ItemQuality;
import org.kampus.learning.LearningEffect;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LocalizedTexts;

/**
 * The sheet of a workshop's workbook that tells what its lessons did and how good the questions of the tests are. Nothing of
 * fewer than {@link LearningEffect#FEWEST} people.
 */
@ApplicationScoped
public class LessonsSheet implements PreparationSheet {

    private static final LocalizedTexts TEXTS = LocalizedTexts.beside(LessonsSheet.class, "sheet");

    private final RoomLessons room;
    private final LessonTests tests;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LessonsSheet() {
        this(null, null);
    }

    /** Sheets of this server's workshops. */
    @Inject
    public LessonsSheet(RoomLessons room, LessonTests tests) {
        this.room = room;
        this.tests = tests;
    }

    @Override
    public Optional<Sheet> of(UUID workshop, Locale locale) {
        List<Lesson> given = room.given(workshop);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>(List.of(effect(given, tests.effect(workshop), locale)));
        List<Judged> judged = tests.judged(workshop);
        if (!judged.isEmpty()) {
            tables.add(questions(judged, locale));
        }
        return Optional.of(new Sheet(text(locale, "sheet"), tables));
    }

    private static Table effect(List<Lesson> given, Optional<LearningEffect> effect, Locale locale) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(
                text(locale, "given"),
                given.stream().map(lesson -> lesson.title().in(locale)).collect(Collectors.joining("\n"))));
        if (effect.isPresent()) {
            LearningEffect told = effect.get();
            rows.add(List.of(text(locale, "started"), new Cell(told.started(), Format.WHOLE)));
            rows.add(List.of(text(locale, "finished"), new Cell(told.finished(), Format.WHOLE)));
            rows.add(List.of(text(locale, "gain.given"), share(told.given())));
            rows.add(List.of(text(locale, "gain.others"), share(told.others())));
            rows.add(List.of(text(locale, "difference"), share(told.difference())));
            rows.add(List.of(text(locale, "low"), share(told.low())));
            rows.add(List.of(text(locale, "high"), share(told.high())));
            rows.add(List.of(text(locale, "meaning"), text(locale, told.isClear() ? "clear" : "unclear")));
        } else {
            rows.add(List.of(text(locale, "meaning"), text(locale, "few", LearningEffect.FEWEST)));
        }
        return new Table(
                text(locale, "effect"),
                List.of(column(locale, "what", Format.TEXT), column(locale, "value", Format.LONG_TEXT)),
                rows);
    }

    private static Cell share(double share) {
        return new Cell(share, Format.SHARE);
    }

    private static Table questions(List<Judged> judged, Locale locale) {
        List<List<?>> rows = new ArrayList<>();
        for (Judged one : judged) {
            ItemQuality quality = one.quality();
            rows.add(List.of(
                    one.lesson().title().in(locale),
                    one.question().choice().ask().in(locale),
                    enough(quality.before()),
                    quality.rightBefore(),
                    enough(quality.after()),
                    quality.rightAfter(),
                    quality.discrimination(),
                    revise(quality, locale)));
        }
        return new Table(
                text(locale, "questions", LearningEffect.FEWEST),
                List.of(
                        column(locale, "lesson", Format.TEXT),
                        column(locale, "question", Format.LONG_TEXT),
                        column(locale, "answersBefore", Format.WHOLE),
                        column(locale, "rightBefore", Format.SHARE),
                        column(locale, "answersAfter", Format.WHOLE),
                        column(locale, "rightAfter", Format.SHARE),
                        column(locale, "discrimination", Format.DECIMAL),
                        column(locale, "revise", Format.LONG_TEXT)),
                rows);
    }

    private static Object enough(int people) {
        return people < LearningEffect.FEWEST ? "" : people;
    }

    private static String revise(ItemQuality quality, Locale locale) {
        return quality.faults().stream().map(fault -> text(locale, fault.key())).collect(Collectors.joining("\n"));
    }

    private static Column column(Locale locale, String key, Format format) {
        return new Column(text(locale, "column." + key), format);
    }

    private static String text(Locale locale, String key, Object... values) {
        return TEXTS.get(locale, key, Stream.of(values).map(String::valueOf).toArray());
    }
}
