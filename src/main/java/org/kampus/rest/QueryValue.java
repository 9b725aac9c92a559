package org.kampus.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Values of query parameters; what makes no sense is refused with 400, naming the parameter, the value and the cure. */
final class QueryValue {

    private QueryValue() {}

    /**
     * A whole number.
     *
     * @param sent as written; null for the usual value
     */
    static int whole(String name, @Nullable String sent, int min, int max, int usual, Messages messages) {
        if (sent == null) {
            return usual;
        }
        try {
            int value = Integer.parseInt(sent);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new BadRequestException(messages.text(
                "query.notWhole", name, JsonBody.shortened(sent), Integer.toString(min), Integer.toString(max)));
    }

    /**
     * The zone in which a file tells times.
     *
     * @param sent name in the time-zone database like Europe/Moscow, or an offset like +03:00; null for UTC
     */
    static ZoneId zone(@Nullable String sent, Messages messages) {
        if (sent == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(sent);
        } catch (DateTimeException e) {
            throw new BadRequestException(messages.text("query.noZone", JsonBody.shortened(sent)));
        }
    }
}
