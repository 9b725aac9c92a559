package org.kampus.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.rest.MisfitBodyException.Expected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON that somebody sent: UTF-8, no key twice, nothing after it, bounded in depth and in the length of numbers
 * and keys. The server's own reader knows no such bounds and never ends with an object that is cut off.
 */
final class BoundedJson {

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_SHOWN = 60;

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
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private BoundedJson() {}

    /**
     * What was sent, as a value of a type; null if it is the word null.
     *
     * @throws UnreadableBodyException if it is no JSON within the bounds, or as a whole something else
     * @throws MisfitBodyException if something in it is not what it should be
     */
    static <T> @Nullable T read(byte[] sent, Class<T> type) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
            return MAPPER.readValue(text, type);
        } catch (CharacterCodingException e) {
            throw new UnreadableBodyException(0, 0);
        } catch (JacksonException e) {
            if (e instanceof MismatchedInputException misfit && !e.getPath().isEmpty()) {
                throw misfit(misfit);
            }
            TokenStreamLocation at = e.getLocation();
            throw at == null
                    ? new UnreadableBodyException(0, 0)
                    : new UnreadableBodyException(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
        }
    }

    private static MisfitBodyException misfit(MismatchedInputException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shortened(step.getPropertyName()));
            }
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new MisfitBodyException(path.toString(), "", Expected.OTHER_KEY, known);
        }
        Object value = e instanceof InvalidFormatException bad ? bad.getValue() : null;
        String shown = value == null ? "" : shortened(value.toString());
        return new MisfitBodyException(path.toString(), shown, expected(e.getTargetType()), "");
    }

    private static Expected expected(@Nullable Class<?> type) {
        if (type == null || Map.class.isAssignableFrom(type) || type.isRecord()) {
            return Expected.OBJECT;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Expected.LIST;
        }
        if (type == Boolean.class) {
            return Expected.YES_OR_NO;
        }
        return Number.class.isAssignableFrom(type) ? Expected.WHOLE : Expected.TEXT;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
