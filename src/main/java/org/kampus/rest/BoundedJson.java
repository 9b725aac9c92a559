package org.kampus.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON that somebody sent: UTF-8, no key twice, nothing after it, bounded in depth and in the length of numbers
 * and keys. The server's own reader knows no such bounds and never ends with an object that is cut off.
 */
final class BoundedJson {

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_KEY = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_KEY)
                            .maxStringLength(BodyLimit.LARGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BoundedJson() {}

    /**
     * What was sent.
     *
     * @throws UnreadableBodyException if it is no JSON within the bounds; tells where reading ended
     */
    static JsonNode read(byte[] sent) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
            return MAPPER.readTree(text);
        } catch (CharacterCodingException e) {
            throw new UnreadableBodyException(0, 0);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw at == null
                    ? new UnreadableBodyException(0, 0)
                    : new UnreadableBodyException(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
        }
    }

    /** A JSON text of ours as maps, lists and plain values. */
    static Object values(String json) {
        return MAPPER.readValue(json, Object.class);
    }
}
