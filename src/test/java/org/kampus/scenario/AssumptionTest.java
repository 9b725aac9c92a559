package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;

class AssumptionTest {

    private static final Scenario CASE = ScenarioCatalog.shipped().entries().stream()
            .flatMap(entry -> entry.scenario().stream())
            .filter(scenario -> scenario.lines().size() == 2)
            .findFirst()
            .orElseThrow();

    @Test
    void every_assumption_of_a_case_is_found_by_its_place_and_can_be_set_alone() {
        for (Assumption assumption : Assumption.of(CASE)) {
            double other = assumption.get(CASE) == assumption.parameter().max()
                    ? assumption.parameter().min()
                    : assumption.parameter().max();

            Scenario changed = assumption.set(CASE, other);

            assertEquals(assumption, Assumption.at(CASE, assumption.path()).orElseThrow());
            assertEquals(other, assumption.get(changed), assumption.path());
            assertEquals(List.of(assumption), Assumption.differing(CASE, changed), assumption.path());
        }
    }

    @Test
    void a_value_outside_the_range_is_refused_by_name() {
        Assumption bond = new Assumption(Assumption.Place.CLIENT, 0, ClientParameter.PERSON_BOND_DECAY);

        String said = assertThrows(IllegalArgumentException.class, () -> bond.set(CASE, 7))
                .getMessage();

        assertTrue(said.contains("personBondDecay is 7.0"), said);
    }

    @Test
    void meanings_units_and_sources_are_told_in_both_languages() {
        Pattern cyrillic = Pattern.compile("[а-яё]");
        for (ParameterMeanings.Part part : ParameterMeanings.parts()) {
            assertTrue(cyrillic.matcher(part.title().ru()).find(), part.title().ru());
            for (ParameterMeanings.Meaning meaning : part.meanings()) {
                String key = meaning.parameter().key();
                assertTrue(cyrillic.matcher(meaning.meaning().ru()).find(), key);
                assertFalse(meaning.source().ru().isBlank(), key);
                assertFalse(
                        meaning.unit().ru().isBlank() && !meaning.unit().en().isBlank(), key);
            }
        }
    }
}
