package org.kampus.workshop;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people may type as a name or a note: text on one or more lines, without invisible characters. */
public final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\x0B\\f\\r]+");

    private PlainText() {}

    /**
     * The text as it is kept: composed, trimmed, without control and formatting characters.
     *
     * @param what names the text in a message
     * @throws WorkshopRefusal if it is empty or longer than allowed
     */
    public static String checked(String what, String text, int longest) {
        int length = length(text);
        if (length == 0 || length > longest) {
            throw new WorkshopRefusal(WorkshopRefusal.Reason.TEXT_LENGTH, what, length, longest);
        }
        return kept(text);
    }

    /** Characters of the text as it is kept. */
    public static int length(String text) {
        String kept = kept(text);
        return kept.codePointCount(0, kept.length());
    }

    /** As much of a text as may be kept. */
    public static String shortened(String text, int longest) {
        String kept = kept(text);
        return length(kept) <= longest
                ? kept
                : kept.substring(0, kept.offsetByCodePoints(0, longest)).strip();
    }

    /** The same, but an empty text is fine. */
    public static String checkedOrEmpty(String what, String text, int longest) {
        return kept(text).isEmpty() ? "" : checked(what, text, longest);
    }

    /** What two names are compared by: the same for names that differ in case, width or spaces only. */
    public static String folded(String name) {
        return Normalizer.normalize(kept(name), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The text as it is kept, whatever its length. */
    public static String kept(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible =
                INVISIBLE.matcher(SPACES.matcher(composed).replaceAll(" ")).replaceAll("");
        return visible.strip();
    }
}
