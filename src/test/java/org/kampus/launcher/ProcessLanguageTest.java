package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessLanguageTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final Properties properties = new Properties();

    @BeforeEach
    void remember() {
        properties.putAll(System.getProperties());
        System.clearProperty(ProcessLanguage.MACHINE_ZONE);
    }

    @AfterEach
    void restore() {
        System.setProperties(properties);
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "hi-IN-u-nu-deva, Asia/Kathmandu",
        "fa-IR, Pacific/Apia"
    })
    void whatever_the_machine_speaks_the_process_speaks_english_and_knows_no_zone(String language, String machineZone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(machineZone));

        ProcessLanguage.fix();

        List<String> written = new ArrayList<>();
        written.add("title".toUpperCase());
        written.add(String.format("%d %.1f %tY", 10, 2.5, 0L));
        written.add(Locale.getDefault(Locale.Category.FORMAT).toLanguageTag());
        written.add(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
        written.add(TimeZone.getDefault().getID());
        written.add(System.getProperty(ProcessLanguage.MACHINE_ZONE));
        assertEquals(List.of("TITLE", "10 2.5 1970", "en", "en", "UTC", machineZone), written);
    }
}
