package org.kampus.ui.i18n;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * The numbers a field takes. A typed text is read, never repaired: what cannot be read changes nothing, and what is moved
 * to a limit or rounded is told.
 *
 * @param min smallest number
 * @param max largest number
 * @param fineness distance of the numbers that make a difference; above 0
 * @param unit what may be typed behind the number, such as {@code %}; empty for nothing
 */
public record NumberRange(double min, double max, double fineness, String unit) {

    /** How much of a text that cannot be read is quoted. */
    private static final int LONGEST_QUOTE = 24;

    /** Decimals that no field shows; they only come from adding. */
    private static final double DUST = 1e9;

    /** Whole numbers without a unit. */
    public static NumberRange whole(double min, double max) {
        return new NumberRange(min, max, 1, "");
    }

    /**
     * What came of a typed text.
     *
     * @param number the number to take over; empty if nothing changes
     * @param note what the person has to be told; empty for nothing
     */
    public record Answer(OptionalDouble number, String note) {}

    /**
     * Reads a typed text.
     *
     * @param text as typed
     * @param kept the number there is so far, as it is written; empty for none
     * @param written writes a number of this range
     */
    public Answer read(String text, String kept, Texts texts, DoubleFunction<String> written) {
        OptionalDouble read = WrittenNumber.read(text, texts.language(), unit);
        if (read.isEmpty()) {
            String quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
            return new Answer(
                    OptionalDouble.empty(),
                    kept.isEmpty()
                            ? texts.get("number.unreadable", quote)
                            : texts.get("number.unreadable.kept", quote, kept));
        }
        double wanted = read.getAsDouble();
        double taken = Math.clamp(clean(Math.round(wanted / fineness) * fineness), min, max);
        String note = "";
        if (wanted < min) {
            note = texts.get("number.tooSmall", text.strip(), written.apply(taken));
        } else if (wanted > max) {
            note = texts.get("number.tooLarge", text.strip(), written.apply(taken));
        } else if (clean(wanted) != taken) {
            note = texts.get("number.rounded", text.strip(), written.apply(taken));
        }
        return new Answer(OptionalDouble.of(taken), note);
    }

    private static double clean(double value) {
        return Math.abs(value) < 1e6 ? Math.rint(value * DUST) / DUST : value;
    }
}
