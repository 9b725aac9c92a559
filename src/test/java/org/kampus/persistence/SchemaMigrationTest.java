package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaMigrationTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/kampus;DB_CLOSE_ON_EXIT=FALSE, jdbc:h2:file:./data/kampus, true",
        "jdbc:h2:mem:games;DB_CLOSE_DELAY=-1, jdbc:h2:mem:games, true",
        "jdbc:h2:file:./data/kampus, jdbc:h2:/tmp/payara/embedded_default, false",
        "jdbc:postgresql://db/kampus?ssl=true, jdbc:postgresql://db:5432/kampus, true",
        "jdbc:postgresql://db/kampus, jdbc:h2:mem:temp, false"
    })
    void another_database_than_the_configured_one_is_noticed(String wanted, String actual, boolean same) {
        assertEquals(same, SchemaMigration.sameDatabase(wanted, actual));
    }
}
