package org.kampus.rest;

/** JSON in which something is not what is expected there, or a key is unknown. */
final class MisfitBodyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;
    private final String value;
    private final Expected expected;
    private final String known;

    /** What is expected instead. */
    enum Expected {
        /** A whole number. */
        WHOLE("body.notWhole"),
        /** True or false. */
        YES_OR_NO("body.notYesOrNo"),
        /** A text. */
        TEXT("body.notText"),
        /** A list. */
        LIST("body.notList"),
        /** An object. */
        OBJECT("body.notObject"),
        /** Another key. */
        OTHER_KEY("body.unknownKey");

        private final String message;

        Expected(String message) {
            this.message = message;
        }
    }

    /**
     * Refuses a body.
     *
     * @param path the key concerned, for example {@code teams[0]}
     * @param value what stands there, shortened; empty if it is not known
     * @param known keys that may stand there, if another key is expected; else empty
     */
    MisfitBodyException(String path, String value, Expected expected, String known) {
        super("%s: %s".formatted(path, expected));
        this.path = path;
        this.value = value;
        this.expected = expected;
        this.known = known;
    }

    /** What is wrong, in the caller's language. */
    RequestProblem problem(Messages messages) {
        return RequestProblem.of(path, value, messages, expected.message, path, known);
    }
}
