package org.kampus.ui.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.application.workshop.InvitationNotValidException;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.SignInFailedException;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.market.SaleType;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Difficulty;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Seating;
import org.kampus.workshop.SurpriseKind;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.Unsubmitted;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopRefusal.Reason;
import org.kampus.workshop.WorkshopSettings;

/** That no name of the program reaches a reader: neither a record as Java writes it nor a constant nor a class. */
class PlainWordsTest {

    /** {@code TooMuchPayroll[payroll=486.0]}, {@code LAST_PLAN}, {@code SIMULATING}, {@code IllegalStateException}; SCORM is a standard. */
    private static final Pattern JAVA =
            Pattern.compile("\\w+\\[\\w*=|\\b[A-Z]+_[A-Z_]+\\b|\\b(?!SCORM\\b)[A-Z]{5,}\\b|\\w+Exception|org\\.kampus");

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "kampus");

    /** What refusals call a thing: {@code refusal.what.} and this. */
    private static final Pattern CALLED = Pattern.compile(
            "(?:OUT_OF_RANGE|TEXT_LENGTH|TOO_MANY),\\s*\"(\\w+)\"|\\bcheck(?:ed|edOrEmpty)?\\(\\s*\"(\\w+)\"");

    static Stream<Texts> languages() {
        return Stream.of(Language.values()).map(Texts::in);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_of_a_refusal_is_said_in_words(Reason reason) {
        Object[] values = switch (reason) {
            case OUT_OF_RANGE -> new Object[] {"rounds", 50, 1, 8};
            case TEXT_LENGTH -> new Object[] {"nickname", 41, 30};
            case TOO_MANY -> new Object[] {"people", 400};
            case WRONG_STATE -> new Object[] {RoundState.SIMULATING};
            case MOVED_ON -> new Object[] {RoundState.SIMULATING, 2};
            case DECISION_CLOSED -> new Object[] {"headcount, minimumFit, keyAccountScores, duty"};
            default -> new Object[] {"North", 3};
        };
        said(texts -> new RefusalWording(texts).of(new WorkshopRefusal(reason, values)));
    }

    @Test
    void every_other_refusal_is_said_in_words() {
        for (RuntimeException thrown : List.of(
                new NoSuchWorkshopException("x"),
                new SignInFailedException(),
                new InvitationNotValidException(),
                new TooManyAttemptsException(Duration.ofSeconds(200)))) {
            said(texts -> new RefusalWording(texts).of(thrown).orElseThrow());
        }
    }

    @Test
    void every_limit_a_plan_can_break_is_told_with_value_and_limit() {
        List<PlanLimits.Violation> violations =
                new ArrayList<>(List.of(new PlanLimits.TooManyPeople(17, 14), new PlanLimits.TooMuchPayroll(486, 460)));
        Arrays.stream(Role.values()).map(PlanLimits.RoleNotAvailable::new).forEach(violations::add);
        assertEquals(
                Set.of(PlanLimits.Violation.class.getPermittedSubclasses()),
                Set.copyOf(violations.stream().map(Object::getClass).toList()),
                "a kind of violation that this test does not know");
        violations.forEach(violation -> said(texts -> new PlanWording(texts).violation(violation)));
        String russian = new PlanWording(Texts.in(Language.RUSSIAN)).violation(violations.get(1));
        assertTrue(russian.contains("486") && russian.contains("460"), russian);
    }

    @Test
    void everything_that_is_wrong_with_settings_is_told_at_once() {
        WorkshopSettings usual = WorkshopSettings.usual(4);
        WorkshopRefusal refusal = refused(() -> new WorkshopSettings(
                90,
                -1,
                true,
                false,
                0,
                usual.mode(),
                true,
                usual.seating(),
                usual.unsubmitted(),
                usual.closedDecisions()));
        assertEquals(
                "Rounds: 90, but it must be between 1 and 40. Minutes: −1, but it must be between 0 and 600. "
                        + "Minutes for the results: 0, but it must be between 1 and 600.",
                new RefusalWording(Texts.in(Language.ENGLISH)).of(refusal));
    }

    @Test
    void whatever_a_refusal_calls_a_thing_has_a_name() throws IOException {
        Set<String> called = new TreeSet<>();
        for (String part : List.of("workshop", "application/workshop")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher matcher = CALLED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        called.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                    }
                }
            }
        }
        assertTrue(called.contains("rounds") && called.contains("nickname"), called::toString);
        for (String name : called) {
            said(texts -> texts.get("refusal.what." + name));
        }
    }

    @Test
    void every_constant_that_reaches_a_text_has_words() {
        named("workshop.state.", RoundState.values());
        named("reveal.", RevealStep.values());
        named("reveal.step.", RevealStep.values());
        named("trainer.settings.mode.", PlayMode.values());
        named("trainer.settings.seating.", Seating.values());
        named("trainer.settings.unsubmitted.", Unsubmitted.values());
        named("difficulty.", Difficulty.values());
        named("saleType.", SaleType.values());
        keyed("robot.", RobotStrategy.values(), RobotStrategy::key);
        keyed("surprise.", SurpriseKind.values(), SurpriseKind::key);
        keyed("figure.", TeamFigure.values(), TeamFigure::key);
        keyed("role.", Role.values(), Role::key);
        keyed("function.", SalesFunction.values(), SalesFunction::key);
        keyed("preset.", StructurePreset.values(), StructurePreset::key);
        keyed("leverTopic.", LeverTopic.values(), LeverTopic::key);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_of_a_page_names_a_class_or_a_constant(Texts texts) throws IOException {
        Path bundle = Path.of("src/main/resources/vaadin-i18n/translations"
                + (texts.language() == Language.ENGLISH ? "" : "_ru") + ".properties");
        List<String> leaks = Files.readAllLines(bundle).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .filter(line ->
                        JAVA.matcher(line.substring(line.indexOf('=') + 1)).find())
                .toList();
        assertEquals(List.of(), leaks);
    }

    private static <E extends Enum<E>> void named(String prefix, E[] constants) {
        keyed(prefix, constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> void keyed(String prefix, E[] constants, Function<E, String> key) {
        for (E constant : constants) {
            said(texts -> texts.get(prefix + key.apply(constant)));
        }
    }

    /** Requires words in both languages, each in its own letters. */
    private static void said(Function<Texts, String> wording) {
        languages().forEach(texts -> {
            String words = wording.apply(texts);
            assertFalse(words.isBlank());
            assertFalse(words.contains("{"), words);
            assertFalse(JAVA.matcher(words).find(), words);
            assertEquals(
                    texts.language() == Language.RUSSIAN,
                    words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC),
                    words);
        });
    }

    private static WorkshopRefusal refused(Runnable deed) {
        try {
            deed.run();
        } catch (WorkshopRefusal e) {
            return e;
        }
        throw new AssertionError("nothing was refused");
    }
}
