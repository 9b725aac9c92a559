package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {

    @Test
    void tokens_are_accepted_again_and_differ() {
        var tokens = Stream.generate(Player::newToken).limit(100).collect(Collectors.toSet());

        assertEquals(100, tokens.size());
        assertTrue(tokens.stream().allMatch(Player::isToken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "contains spaces but is long enough",
                "' or ''='' or 'abcdefghijkl",
                "имя-игрока-кириллицей-длинное"
            })
    void what_is_no_token_is_refused(String text) {
        assertFalse(Player.isToken(text));
    }

    @Test
    void an_endless_token_is_refused() {
        assertFalse(Player.isToken("a".repeat(65)));
    }
}
