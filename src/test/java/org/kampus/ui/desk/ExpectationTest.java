package org.kampus.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.organisation.Decision;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.Companies;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** Every decision that can be made says in both languages what it is expected to do, or that nobody can foresee it. */
class ExpectationTest {

    private final OperatingPlan plan = Companies.universals(9);

    private static Decision decision(PlanChange change) {
        return new Decision(List.of(change));
    }

    private String told(PlanChange change, Language language) {
        return new Expectation(Texts.in(language)).mechanism(decision(change), plan.structure());
    }

    /** All moves of a lever that mean something else: each choice, or one step up and one down. */
    private static List<PlanChange.Rule> moves(Lever lever) {
        List<PlanChange.Rule> moves = new ArrayList<>();
        if (lever.choices().isEmpty()) {
            moves.add(new PlanChange.Rule(lever, lever.min() + lever.step(), lever.max()));
            moves.add(new PlanChange.Rule(lever, lever.max(), lever.min() + lever.step()));
            moves.add(new PlanChange.Rule(lever, lever.max(), lever.min()));
        }
        for (int to = 0; to < lever.choices().size(); to++) {
            moves.add(new PlanChange.Rule(lever, to == 0 ? 1 : 0, to));
        }
        return moves;
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void every_lever_says_where_it_pushes(Lever lever) {
        for (Language language : Language.values()) {
            List<String> told =
                    moves(lever).stream().map(move -> told(move, language)).toList();
            assertTrue(told.stream().allMatch(text -> text.length() > 30), told::toString);
            assertNotEquals(told.get(0), told.get(1), lever + " says the same whichever way it goes");
        }
    }

    @Test
    void no_limit_is_the_largest_limit() {
        assertEquals("expect.openSalesLimit.up", Expectation.key(Lever.OPEN_SALES_LIMIT, 3, 0));
        assertEquals("expect.openSalesLimit.down", Expectation.key(Lever.OPEN_SALES_LIMIT, 0, 3));
        assertEquals("expect.largestOrder.down", Expectation.key(Lever.LARGEST_ORDER, 0, 8));
        assertEquals("expect.keyAccounts.down", Expectation.key(Lever.KEY_ACCOUNTS, 3, 0));
    }

    @ParameterizedTest
    @EnumSource(SalesFunction.class)
    void every_duty_says_what_it_bears_on(SalesFunction function) {
        for (Language language : Language.values()) {
            for (Involvement from : Involvement.values()) {
                for (Involvement to : Involvement.values()) {
                    String told = told(new PlanChange.Duty(function, Role.HUNTER, from, to), language);
                    assertFalse(told.isBlank());
                }
            }
        }
    }

    @Test
    void people_and_scores_say_it_too() {
        for (Language language : Language.values()) {
            assertFalse(
                    told(new PlanChange.Headcount(Role.HUNTER, 1, 2), language).isBlank());
            assertFalse(
                    told(new PlanChange.Headcount(Role.HUNTER, 2, 1), language).isBlank());
            assertFalse(told(new PlanChange.KeyAccountScores(List.of(), List.of()), language)
                    .isBlank());
        }
    }

    @Test
    void an_open_question_says_that_it_cannot_be_foreseen() {
        assertTrue(told(new PlanChange.Rule(Lever.SHELL_TEAM, 1, 0), Language.ENGLISH)
                .startsWith("Cannot be foreseen"));
    }

    /** A text that no decision leads to is one that nobody reads. */
    @Test
    void every_text_about_a_lever_is_reached() {
        Set<String> reached = new TreeSet<>();
        for (Lever lever : Lever.values()) {
            moves(lever).forEach(move -> reached.add(Expectation.key(lever, move.from(), move.to())));
        }
        Set<String> written =
                java.util.ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT).keySet().stream()
                        .filter(key -> key.startsWith("expect."))
                        .filter(key -> !key.matches(
                                "expect\\.(load.*|way.*|headcount.*|duty.*|function.*|keyAccountScores.*)"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, reached);
    }
}
