package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    /** What Java 8 reads. */
    private static final int JAVA_8 = 52;

    @ParameterizedTest
    @CsvSource({"1.8, 1.8.0_392", "11, 11.0.22", "17, 17.0.15", "20, 20.0.2"})
    void an_old_java_is_told_with_its_version_its_place_and_the_cure(String specification, String version) {
        String problem = Main.problem(specification, version, "/opt/java");
        assertTrue(
                problem.startsWith("kampus: Kampus needs Java 21 or newer, but this is Java " + version
                        + " in /opt/java. Install a newer one"),
                problem);
        assertEquals(1, problem.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "25", "30", "a new way of counting"})
    void a_new_java_is_no_problem(String specification) {
        assertNull(Main.problem(specification, specification, "/opt/java"));
    }

    /** Else an old Java says UnsupportedClassVersionError before ours says anything. */
    @Test
    void an_old_java_can_read_the_entry_point() throws IOException {
        try (var in = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            in.readInt();
            in.readUnsignedShort();
            assertEquals(JAVA_8, in.readUnsignedShort());
        }
    }
}
