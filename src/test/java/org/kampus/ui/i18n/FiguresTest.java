package org.kampus.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Figures english = Texts.in(Language.ENGLISH).figures();
    private final Figures russian = Texts.in(Language.RUSSIAN).figures();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | ₽0 k      | 0 тыс. ₽",
                "0.4      | ₽0.4 k    | 0,4 тыс. ₽",
                "7.25     | ₽7.25 k   | 7,25 тыс. ₽",
                "99.96    | ₽100 k    | 100 тыс. ₽",
                "850      | ₽850 k    | 850 тыс. ₽",
                "999.4    | ₽999 k    | 999 тыс. ₽",
                "999.6    | ₽1 m      | 1 млн ₽",
                "12400    | ₽12.4 m   | 12,4 млн ₽",
                "212345   | ₽212 m    | 212 млн ₽",
                "999600   | ₽1 bn     | 1 млрд ₽",
                "-2680    | −₽2.68 m  | −2,68 млн ₽",
            })
    void money_shows_three_significant_figures(double thousand, String en, String ru) {
        assertEquals(en, plain(english.money(thousand)));
        assertEquals(ru, plain(russian.money(thousand)));
    }

    @Test
    void differences_carry_their_sign() {
        assertEquals("+₽600 k", plain(english.moneyDifference(600)));
        assertEquals("−₽81.8 k", plain(english.moneyDifference(-81.8)));
        assertEquals("₽0 k", plain(english.moneyDifference(0)));
        assertEquals("+4 pp", plain(english.points(0.04)));
        assertEquals("−2 п. п.", plain(russian.points(-0.02)));
        assertEquals("+0.4 pp", plain(english.points(0.004)));
        assertEquals("0 pp", plain(english.points(0.0001)));
        assertEquals("−2", english.wholeDifference(-2));
    }

    @Test
    void shares_are_per_cent_with_the_language_s_decimal_sign() {
        assertEquals("86 %", plain(english.percent(0.8649)));
        assertEquals("86,5 %", plain(russian.percent(0.8649, 1)));
        assertEquals(Figures.NONE, english.percent(Double.NaN));
    }

    @Test
    void thousands_are_separated_as_the_language_does() {
        assertEquals("12,345", english.whole(12_345));
        assertEquals("12\u00a0345", russian.whole(12_345));
        assertEquals("₽12,345 k", plain(english.thousands(12_345)));
        assertEquals("1,230", english.rough(1_234));
        assertEquals("0.123", english.rough(0.12345));
    }

    @Test
    void hours_and_weeks_have_units() {
        assertEquals("34 h/week", plain(english.hoursPerWeek(34.2)));
        assertEquals("34 ч/нед", plain(russian.hoursPerWeek(34.2)));
        assertEquals("2,5 ч", plain(russian.hours(2.5)));
        assertEquals("1.4 weeks", plain(english.weeks(1.42)));
    }

    @Test
    void a_short_time_is_told_in_days() {
        assertEquals("3 working days", plain(english.weeks(0.6)));
        assertEquals("1 working day", plain(english.weeks(0.15)));
        assertEquals("3 рабочих дня", plain(russian.weeks(0.6)));
        assertEquals("меньше дня", plain(russian.weeks(0.05)));
        assertEquals("1 week", plain(english.weeks(0.97)));
        assertEquals("0 weeks", plain(english.weeks(0)));
    }

    @Test
    void units_never_break_away_from_their_number() {
        for (Figures figures : new Figures[] {english, russian}) {
            for (String text : new String[] {
                figures.money(12_345),
                figures.percent(0.5),
                figures.points(0.05),
                figures.hours(3),
                figures.weeks(3),
                figures.weeks(0.4)
            }) {
                assertEquals(-1, text.indexOf(' '), text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 changes, 0 изменений",
        "1, 1 change, 1 изменение",
        "2, 2 changes, 2 изменения",
        "5, 5 changes, 5 изменений",
        "11, 11 changes, 11 изменений",
        "12, 12 changes, 12 изменений",
        "21, 21 changes, 21 изменение",
        "104, 104 changes, 104 изменения",
        "112, 112 changes, 112 изменений"
    })
    void counted_nouns_take_the_form_the_number_asks_for(int number, String en, String ru) {
        assertEquals(en, Texts.in(Language.ENGLISH).count("desk.changes", number));
        assertEquals(ru, Texts.in(Language.RUSSIAN).count("desk.changes", number));
    }

    @Test
    void a_sentence_that_ends_with_an_abbreviation_has_one_dot() {
        Texts russian = Texts.in(Language.RUSSIAN);
        String points = russian.figures().points(-0.1);
        assertTrue(points.endsWith("."));
        String told = russian.get("story.OUTLOOK.one", "1", points, points, points);
        assertTrue(told.endsWith(points), told);
        assertFalse(told.contains(".."), told);
    }

    @Test
    void every_language_but_russian_reads_english() {
        assertEquals(Language.ENGLISH, Texts.in(Locale.GERMAN).language());
        assertEquals(Language.RUSSIAN, Texts.in(Locale.of("ru", "KZ")).language());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
