package org.kampus.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them, on keyboards of both languages. */
class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            5|5|5
            -2|-2|-2
            −2|-2|-2
            – 2|-2|-2
            +3|3|3
             7 |7|7
            007|7|7
            0|0|0
            -0|0|0
            1000|1000|1000
            1 000|1000|1000
            1\u00a0000|1000|1000
            1\u2009000|1000|1000
            1\u202f000|1000|1000
            12 345 678|12345678|12345678
            1'000|1000|1000
            1’000|1000|1000
            1 000,5|1000.5|1000.5
            1 000.5|1000.5|1000.5
            1\u202f000,5|1000.5|1000.5
            1,000.5|1000.5|1000.5
            1.000,5|1000.5|1000.5
            1000,5|1000.5|1000.5
            1000.5|1000.5|1000.5
            1,5|1.5|1.5
            1.5|1.5|1.5
            0,125|0.125|0.125
            0.125|0.125|0.125
            ,5|0.5|0.5
            .5|0.5|0.5
            5.|5|5
            1234,567|1234.567|1234.567
            1 000,500|1000.5|1000.5
            1,234,567|1234567|1234567
            1.234.567|1234567|1234567
            1,234,567.8|1234567.8|1234567.8
            1.000|1|1
            1,000|1000|1
            -1,000|-1000|-1
            999,999|999999|999.999
            """)
    void a_number_is_read_as_it_is_written(String text, double english, double russian) {
        assertEquals(OptionalDouble.of(english), WrittenNumber.read(text, Language.ENGLISH));
        assertEquals(OptionalDouble.of(russian), WrittenNumber.read(text, Language.RUSSIAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                ",",
                "abc",
                "1,37 x",
                "12a",
                "a12",
                "1e3",
                "0x10",
                "--2",
                "2-",
                "1 00",
                "12 5",
                "1,00.5",
                "1.00,5",
                "1,2,3",
                "1.2.3",
                "1,000.5.2",
                "1 000,000,5",
                "1 000'000",
                "1,0000,000",
                "1..5",
                "1,,5",
                "5 %",
                "5 h",
                "NaN",
                "Infinity",
                "∞",
                "½",
                "٣",
                "1234567890123456"
            })
    void what_is_no_number_is_never_made_one(String text) {
        for (Language language : Language.values()) {
            assertEquals(OptionalDouble.empty(), WrittenNumber.read(text, language), text);
        }
    }

    @Test
    void a_text_without_end_is_not_looked_at() {
        assertEquals(OptionalDouble.empty(), WrittenNumber.read("1 ".repeat(100_000), Language.ENGLISH));
        assertEquals(OptionalDouble.empty(), WrittenNumber.read("1".repeat(100_000), Language.RUSSIAN));
    }

    @ParameterizedTest
    @CsvSource({"35 %, %, 35", "35%, %, 35", "'35\u00a0%', %, 35", "'1,5 ч', ч, 1.5", "'2 H', h, 2", "7, %, 7"})
    void the_unit_may_stand_behind(String text, String unit, double value) {
        assertEquals(OptionalDouble.of(value), WrittenNumber.read(text, Language.RUSSIAN, unit));
    }

    @ParameterizedTest
    @CsvSource({"35 h, %", "35 %%, %", "% 35, %", "35 % x, %"})
    void another_unit_may_not(String text, String unit) {
        assertEquals(OptionalDouble.empty(), WrittenNumber.read(text, Language.ENGLISH, unit));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, 0.5, 999, 1000, 1234.5, -98765.4, 1_000_000, 123_456_789.1})
    void what_the_pages_write_is_read_as_the_same(double value) {
        for (Locale locale : new Locale[] {Locale.UK, Locale.of("ru", "RU")}) {
            Texts texts = Texts.in(locale);
            String written = texts.figures().number(value, 1);
            assertEquals(OptionalDouble.of(value), WrittenNumber.read(written, texts.language()), written);
        }
    }
}
