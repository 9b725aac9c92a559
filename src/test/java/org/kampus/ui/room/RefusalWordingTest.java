package org.kampus.ui.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopRefusal.Reason;

/** That whatever a workshop refuses is said in words of both languages. */
class RefusalWordingTest {

    private final RefusalWording english = new RefusalWording(Texts.in(Language.ENGLISH));
    private final RefusalWording russian = new RefusalWording(Texts.in(Language.RUSSIAN));

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_words(Reason reason) {
        WorkshopRefusal refusal = switch (reason) {
            case OUT_OF_RANGE -> new WorkshopRefusal(reason, "rounds", 50, 1, 8);
            case TEXT_LENGTH -> new WorkshopRefusal(reason, "nickname", 31, 30);
            case TOO_MANY -> new WorkshopRefusal(reason, "people", 400);
            case WRONG_STATE -> new WorkshopRefusal(reason, RoundState.OPEN);
            case MOVED_ON -> new WorkshopRefusal(reason, RoundState.REVIEW, 2);
            case DECISION_CLOSED -> new WorkshopRefusal(reason, "headcount, minimumFit");
            default -> new WorkshopRefusal(reason, "North", 3);
        };

        assertFalse(english.of(refusal).contains("{"), english.of(refusal));
        assertFalse(russian.of(refusal).contains("{"), russian.of(refusal));
    }

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void every_state_has_words(RoundState state) {
        assertFalse(english.state(state).equals(russian.state(state)));
    }

    @Test
    void a_number_out_of_range_is_told_with_its_range() {
        assertEquals(
                "Rounds: 50, but it must be between 1 and 8.",
                english.of(new WorkshopRefusal(Reason.OUT_OF_RANGE, "rounds", 50, 1, 8)));
    }

    @Test
    void a_throttle_tells_the_minutes_to_wait_rounded_up() {
        assertEquals(
                Optional.of("Слишком много неверных попыток. Повторите через 2 минуты."),
                russian.of(new TooManyAttemptsException(Duration.ofSeconds(61))));
    }

    @Test
    void a_failure_that_nobody_chose_has_no_words_here() {
        assertEquals(Optional.empty(), english.of(new IllegalStateException("full disk")));
    }
}
