package org.kampus.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.ui.i18n.Texts;

/** A cause that hardly changes in how many fates a client stays is not told as what it was. */
class KeptWordingTest {

    @Test
    void a_small_difference_is_said_to_be_chance_and_a_large_one_is_not() {
        for (String language : new String[] {"en", "ru"}) {
            KeptWording wording = new KeptWording(Texts.in(Locale.of(language)));
            String small = wording.fates(new StaysOf(100, 69, 72));
            String large = wording.fates(new StaysOf(100, 30, 56));
            String chance = Texts.in(Locale.of(language)).get("kept.fates.chance");
            assertTrue(small.contains("72") && small.contains("69") && small.endsWith(chance), small);
            assertEquals(-1, large.indexOf(chance), large);
        }
    }
}
