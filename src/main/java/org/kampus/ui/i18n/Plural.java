package org.kampus.ui.i18n;

/** The form a noun takes beside a whole number, by the rules of the Unicode CLDR. */
enum Plural {
    ONE("one"),
    FEW("few"),
    MANY("many");

    private final String suffix;

    Plural(String suffix) {
        this.suffix = suffix;
    }

    /** Last part of the text key of this form. */
    String suffix() {
        return suffix;
    }

    /** English knows {@link #ONE} and {@link #MANY}; Russian all three. */
    static Plural of(Language language, long number) {
        long n = Math.abs(number);
        if (language == Language.ENGLISH) {
            return n == 1 ? ONE : MANY;
        }
        long tens = n % 100;
        long units = n % 10;
        if (units == 1 && tens != 11) {
            return ONE;
        }
        if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) {
            return FEW;
        }
        return MANY;
    }
}
