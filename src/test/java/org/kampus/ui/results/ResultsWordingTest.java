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
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** Everything that can stand out, happen or be a reason is said in both languages, without gaps. */
class ResultsWordingTest {

    private static final List<Double> FIGURES = List.of(3.0, 2.0, 0.4, 5.0, 1.0);

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
    void weeks_and_quarters_before_the_player_are_counted_back() {
        QuarterWording wording = new QuarterWording(Texts.in(Language.ENGLISH));
        assertEquals("in week 1 of quarter 1", wording.inWeek(1));
        assertEquals("in week 13 of quarter 1", wording.inWeek(13));
        assertEquals("in week 1 of quarter 2", wording.inWeek(14));
        assertEquals("1 week before you", wording.inWeek(0));
        assertEquals("13 weeks before you", wording.inWeek(-12));
        assertEquals("The last quarter before you", wording.name(0));
        assertEquals("2 quarters before you", wording.name(-1));
        assertEquals("2 before you", wording.point(-1));
        assertEquals("3", wording.point(3));
        assertEquals("Последний квартал до вас", new QuarterWording(Texts.in(Language.RUSSIAN)).title(0, 8));
    }

    @Test
    void people_who_resign_are_counted_with_their_clients() {
        Highlight one = resigned(1, 9, 4, 18_700, 3);
        HighlightWording english = new HighlightWording(Texts.in(Language.ENGLISH));
        assertEquals("1 person left, with 4 clients who ordered for ₽18.7 m a year", english.title(one));
        HighlightWording russian = new HighlightWording(Texts.in(Language.RUSSIAN));
        assertEquals("Уволился 1 человек: без менеджера 4 клиента на 18,7 млн ₽ в год", russian.title(one));
        assertEquals("Уволились 2 человека", russian.title(resigned(2, 9, 0, 0, 0)));
    }

    private static Highlight resigned(double... figures) {
        return new Highlight(
                Highlight.Kind.PEOPLE_QUIT,
                Highlight.Tone.BAD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                java.util.Arrays.stream(figures).boxed().toList(),
                1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_sentence_tells_waits_in_one_unit(Language language) {
        HighlightWording wording = new HighlightWording(Texts.in(language));
        String days = language == Language.ENGLISH ? "working day" : "рабочи";
        String weeks = language == Language.ENGLISH ? " weeks" : " нед";
        for (double now : List.of(0.1, 0.5, 0.89, 0.91, 1.2, 3.0, 12.0)) {
            for (double before : List.of(0.1, 0.5, 0.89, 0.91, 1.2, 3.0, 12.0)) {
                String said = wording.evidence(new Highlight(
                        Highlight.Kind.ORDER_WAIT_CHANGED,
                        Highlight.Tone.BAD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(now, before, 0.1, 0.2),
                        1));
                assertFalse(said.contains(days) && said.replace(' ', ' ').contains(weeks), said);
            }
        }
    }

    private static void requireWhole(String text) {
        assertFalse(text.isBlank());
        assertFalse(text.contains("{") || text.contains("null"), text);
        assertTrue(text.equals(text.strip()), text);
    }
}
