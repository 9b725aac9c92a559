package org.kampus.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
     * @throws UnsoundBodyException if something in it is not what it should be
     */
    static <T> @Nullable T read(byte[] sent, Class<T> type, Messages messages) {
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
                throw new UnsoundBodyException(List.of(misfit(misfit, messages)));
            }
            TokenStreamLocation at = e.getLocation();
            throw at == null
                    ? new UnreadableBodyException(0, 0)
                    : new UnreadableBodyException(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
        }
    }

    private static RequestProblem misfit(MismatchedInputException e, Messages messages) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(JsonBody.shortened(step.getPropertyName()));
            }
        }
        String path = place.toString();
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return RequestProblem.of(path, "", messages, "body.unknownKey", path, known);
        }
        Object value = e instanceof InvalidFormatException bad ? bad.getValue() : null;
        String shown = value == null ? "" : JsonBody.shortened(value.toString());
        return RequestProblem.of(path, shown, messages, expected(e.getTargetType()), path);
    }

    /** The message that tells what is wanted where a value of this type should stand. */
    private static String expected(@Nullable Class<?> type) {
        if (type == null || Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "body.notObject";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "body.notList";
        }
        if (type == Boolean.class) {
            return "body.notYesOrNo";
        }
        return Number.class.isAssignableFrom(type) ? "body.notWhole" : "body.notText";
    }
}
