package org.kampus.course;

import java.util.Locale;

/** Something a course system sent is not acted upon, with the reason. */
public final class CourseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;

    private final Reason reason;
    private final String value;

    /** Why something is refused. */
    public enum Reason {
        /** No course system is connected by this issuer and client id. */
        UNKNOWN_PLATFORM,
        /** What must be there is missing or of a wrong kind. */
        MISSING,
        /** It is no token, or no JSON. */
        UNREADABLE,
        /** Signed in another way than RS256. */
        ALGORITHM,
        /** The key is not among those the course system publishes. */
        UNKNOWN_KEY,
        /** The signature is not of that key. */
        SIGNATURE,
        /** Another issuer than the one that was asked. */
        ISSUER,
        /** Made for somebody else. */
        AUDIENCE,
        /** Over, or of the future. */
        TIME,
        /** Not the number used once that was sent. */
        NONCE,
        /** Not the state that was sent, or too old. */
        STATE,
        /** Not from the browser that began. */
        OTHER_BROWSER,
        /** Was used before. */
        REPLAYED,
        /** A course or school that nobody has let in yet. */
        DEPLOYMENT,
        /** Another version than 1.3.0. */
        VERSION,
        /** A kind of message that Kampus does not know. */
        MESSAGE_TYPE,
        /** An address outside of Kampus. */
        TARGET,
        /** A lesson, case or workshop that is not there. */
        ITEM,
        /** An address that must not be asked. */
        ADDRESS,
        /** Something that only administrators of this server may do. */
        ADMINISTRATOR,
        /** The other side answered with something unexpected. */
        ANSWER;

        /** Its name in keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A refusal.
     *
     * @param value what was refused; never a token or a secret
     */
    public CourseRefusal(Reason reason, String value) {
        super(reason + ": " + shortened(value));
        this.reason = reason;
        this.value = shortened(value);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What was refused, shortened. */
    public String value() {
        return value;
    }

    private static String shortened(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
