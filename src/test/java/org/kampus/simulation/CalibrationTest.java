package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The targets of calibration. A build holds those that few fates decide; the profile {@code facts} measures all, holds
 * each to what is said of it, and writes the page.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationTest {

    private final Map<Integer, String> rows = new TreeMap<>();

    static Stream<CalibrationTarget> targets() {
        return CalibrationTargets.all().stream().filter(target -> FullProfile.isOn() || target.fates() > 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void the_world_comes_near(CalibrationTarget target) {
        int fates = FullProfile.isOn() ? FullProfile.FATES : target.fates();
        Sample measured = CalibrationTarget.played(target.measure(), fates);
        assertEquals(target.isMet(), target.holds(measured.mean()), () -> target + " is " + measured);
        if (FullProfile.isOn()) {
            CalibrationTarget.Why why = target.why();
            Sample without = why == null ? measured : CalibrationTarget.played(why.without(), fates);
            rows.put(CalibrationTargets.all().indexOf(target), CalibrationPage.row(target, measured, without));
        }
    }

    @AfterAll
    void write() throws IOException {
        if (FullProfile.isOn()) {
            Files.writeString(CalibrationPage.FILE, CalibrationPage.text(rows.values()));
        }
    }

    @Test
    void the_page_names_every_target() throws IOException {
        String page = FullProfile.isOn() ? "" : Files.readString(CalibrationPage.FILE);
        for (CalibrationTarget target : CalibrationTargets.all()) {
            assertTrue(
                    FullProfile.isOn() || page.contains("| " + target + " |"),
                    () -> target + " is not on " + CalibrationPage.FILE + ": run ./mvnw -Pfacts test");
        }
    }
}
