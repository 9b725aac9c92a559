package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    private static final Path DATA = Path.of("/games");

    @Test
    void without_a_word_it_is_the_file_in_the_data_folder() {
        String wanted = "jdbc:h2:file:" + DATA.resolve("kampus") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        assertEquals(wanted, DatabaseAddress.of(null, DATA));
        assertEquals(wanted, DatabaseAddress.of(" ", DATA));
    }

    @Test
    void nobody_waits_for_a_postgres_that_hangs() {
        String address = DatabaseAddress.of("jdbc:postgresql://db/kampus", DATA);
        assertTrue(address.startsWith("jdbc:postgresql://db/kampus?ApplicationName=Kampus&"), address);
        assertTrue(address.contains("&connectTimeout=5&"), address);
        assertTrue(address.contains("&socketTimeout=30&"), address);
    }

    @Test
    void what_the_address_says_itself_stays() {
        String address = DatabaseAddress.of("jdbc:postgresql://db/kampus?ssl=true&socketTimeout=90", DATA);
        assertTrue(address.startsWith("jdbc:postgresql://db/kampus?ssl=true&socketTimeout=90&"), address);
        assertFalse(address.contains("socketTimeout=30"), address);
        assertEquals("jdbc:other:x", DatabaseAddress.of("jdbc:other:x", DATA));
    }
}
