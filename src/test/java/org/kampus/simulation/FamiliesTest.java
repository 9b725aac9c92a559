package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/** The companies of families, and how it is found where a fact turns. */
class FamiliesTest {

    private final Scenario textbook = Companies.mixed(Companies.universals(10));

    private static List<Stump.Case> cases(java.util.function.DoublePredicate holds) {
        List<Stump.Case> cases = new ArrayList<>();
        for (int company = 0; company < 200; company++) {
            KeyedDraw draw = KeyedDraw.of("stump", company);
            double size = 100 * draw.share("size");
            cases.add(new Stump.Case(List.of(draw.share("noise"), size), holds.test(size)));
        }
        return cases;
    }

    @Test
    void a_company_of_a_family_is_always_the_same_and_differs_from_the_others() {
        assertEquals(new Variation(3).of(textbook), new Variation(3).of(textbook));
        assertNotEquals(new Variation(3).of(textbook), new Variation(4).of(textbook));
        assertEquals(RandomCompanies.company(7), RandomCompanies.company(7));
    }

    @Test
    void rates_and_hours_stay_within_their_ranges() {
        for (int company = 0; company < 200; company++) {
            Scenario varied = new Variation(company).of(textbook);
            for (LineParameter parameter : LineRanges.parameters()) {
                double[] range = LineRanges.of(parameter, SaleType.MIXED);
                double value = varied.mainLine().get(parameter);
                assertTrue(value >= range[0] * 0.99 && value <= range[1] * 1.01, parameter + " is " + value);
            }
        }
    }

    @Test
    void arms_keep_their_difference_and_what_is_zero_stays_zero() {
        Scenario quiet = Companies.with(textbook, OrganisationParameter.QUITS_PER_YEAR, 0);
        Scenario dear = Companies.with(quiet, LineParameter.ORDER_VALUE, 300);
        Variation variation = new Variation(11);
        assertEquals(
                2,
                variation.of(dear).mainLine().get(LineParameter.ORDER_VALUE)
                        / variation.of(quiet).mainLine().get(LineParameter.ORDER_VALUE),
                1e-9);
        assertEquals(0, variation.of(quiet).organisation().get(OrganisationParameter.QUITS_PER_YEAR));
    }

    @Test
    void a_threshold_is_found_where_there_is_one() {
        Stump stump = Stump.of(cases(size -> size > 60)).orElseThrow();
        assertEquals(1, stump.trait());
        assertEquals(60, stump.threshold(), 7);
        assertTrue(stump.above() > 0.9 && stump.below() < 0.15, stump::toString);
    }

    @Test
    void none_is_made_up_where_it_is_luck() {
        List<Stump.Case> cases = new ArrayList<>();
        for (int company = 0; company < 200; company++) {
            KeyedDraw draw = KeyedDraw.of("luck", company);
            cases.add(new Stump.Case(List.of(draw.share("one"), draw.share("two")), draw.share("three") < 0.5));
        }
        assertEquals(Optional.empty(), Stump.of(cases));
    }

    @Test
    void the_second_question_is_asked_on_the_worse_side() {
        Stump stump = Stump.of(cases(size -> size > 60)).orElseThrow();
        assertTrue(stump.worse(cases(size -> size > 60)).stream()
                .allMatch(one -> one.traits().get(1) <= stump.threshold()));
    }

    @Test
    void companies_drawn_at_random_can_be_played() {
        for (int company = 0; company < 40; company++) {
            Scenario drawn = RandomCompanies.company(company);
            assertEquals(List.of(), drawn.limits().violations(drawn.startingPlan(), drawn.pay()), drawn.id());
            assertTrue(drawn.startingPlan().structure().headcount() >= 2, drawn.id());
        }
    }
}
