package org.kampus.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.insight.Highlight;
import org.kampus.insight.StorySentence;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.ClientState;
import org.kampus.simulation.DepartureCause;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** Everything that can stand out, happen or be a reason is said in both languages, without gaps. */
class ResultsWordingTest {

    private static final List<Double> FIGURES = List.of(3.0, 2.0, 0.4, 5.0);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_highlight_is_said(Language language) {
        HighlightWording wording = new HighlightWording(Texts.in(language));
        for (Highlight.Kind kind : Highlight.Kind.values()) {
            for (List<Double> figures : List.of(FIGURES, FIGURES.reversed())) {
                Highlight highlight = new Highlight(
                        kind,
                        Highlight.Tone.BAD,
                        Optional.of(Role.ACCOUNT_MANAGER),
                        Optional.of(SalesFunction.CARE),
                        Optional.of(DepartureCause.NEGLECT),
                        figures,
                        1);
                requireWhole(wording.title(highlight));
                requireWhole(wording.evidence(highlight));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_role_new_this_quarter_is_not_compared(Language language) {
        HighlightWording wording = new HighlightWording(Texts.in(language));
        for (Highlight.Kind kind : List.of(Highlight.Kind.ROLE_OVERLOADED, Highlight.Kind.ROLE_IDLE)) {
            Highlight highlight = new Highlight(
                    kind,
                    Highlight.Tone.BAD,
                    Optional.of(Role.OPERATIONS_CLERK),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(1.2, Double.NaN),
                    1);
            assertFalse(wording.evidence(highlight).contains("–."), wording.evidence(highlight));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_of_a_story_is_said(Language language) {
        StoryWording wording = new StoryWording(Texts.in(language));
        for (StorySentence.Kind kind : StorySentence.Kind.values()) {
            requireWhole(wording.say(new StorySentence(kind, FIGURES)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_cause_and_state_has_its_words(Language language) {
        Texts texts = Texts.in(language);
        for (DepartureCause cause : DepartureCause.values()) {
            requireWhole(HighlightWording.cause(texts, cause));
            requireWhole(texts.get("cause." + cause + ".meaning"));
        }
        for (ClientState state : ClientState.values()) {
            requireWhole(texts.get("clientState." + state));
        }
        for (PlaybackBox box : PlaybackBox.values()) {
            requireWhole(texts.get("playback.box." + box.key()));
        }
        for (WorkKind kind : WorkKind.values()) {
            requireWhole(texts.get("results.work." + kind.key()));
        }
    }

    @Test
    void weeks_of_the_game_are_named_by_quarter_also_before_the_player() {
        StoryWording wording = new StoryWording(Texts.in(Language.ENGLISH));
        assertEquals("week 1 of quarter 1", wording.week(1));
        assertEquals("week 13 of quarter 1", wording.week(13));
        assertEquals("week 1 of quarter 2", wording.week(14));
        assertEquals("week 13 of quarter 0", wording.week(0));
        assertEquals("week 1 of quarter 0", wording.week(-12));
    }

    private static void requireWhole(String text) {
        assertFalse(text.isBlank());
        assertFalse(text.contains("{") || text.contains("null"), text);
        assertTrue(text.equals(text.strip()), text);
    }
}
