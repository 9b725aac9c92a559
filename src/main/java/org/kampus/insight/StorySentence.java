package org.kampus.insight;

import java.util.List;

/**
 * One sentence of a client's story: what it says and the figures in it. The words are the reader's
 * language's affair.
 *
 * @param kind what the sentence says
 * @param figures the figures, in the order the kind gives
 */
public record StorySentence(Kind kind, List<Double> figures) {

    /** What a sentence can say. */
    public enum Kind {
        /** Was a client before the records begin. No figures. */
        OLD_CLIENT,
        /** Was won. Week of the game. */
        WON,
        /** Ordered. Orders placed, of them late, longest wait in weeks. */
        ORDERS,
        /** Placed no order at all in the time on record. No figures. */
        NO_ORDERS,
        /** Cancelled orders and bought elsewhere. Orders. */
        CANCELLED,
        /** Was contacted. Touches in the last half year, weeks from the last one to the end. */
        TOUCHES,
        /** Was not contacted in the last half year. No figures. */
        NO_TOUCHES,
        /** Was handed over. Times, share of the bond kept the last time. */
        HANDOVERS,
        /** The person in charge left the company. Week of the game, share of the bond kept. */
        OWNER_LEFT,
        /** The person in charge left the company, and it broke off at once. Week of the game. */
        WENT_WITH_OWNER,
        /** Errors happened. Number, weeks the slowest repair took (0 if none was repaired). */
        ERRORS,
        /** Rivals attacked in the last half year. Number, weeks from the last one to the end. */
        RIVALS,
        /** What it had ordered. Orders, their value in thousand ₽, weeks looked back. */
        ORDERED,
        /** Stopped buying. Week of the game. */
        STOPPED,
        /**
         * What it would have ordered in a year at its pace, an estimate. Thousand ₽: the estimate, the lower and the upper
         * end of its 95 % interval; orders it rests on.
         */
        OUTLOOK,
        /** Its orders are too few to say anything of a year to come. Orders. */
        NO_OUTLOOK,
        /** Somebody tried to win it back in vain. Number of attempts. */
        WIN_BACK_FAILED,
        /** Came back. Week of the game. */
        CAME_BACK,
        /** Was written off. Week of the game. */
        WRITTEN_OFF
    }

    /** Copies the figures. */
    public StorySentence {
        figures = List.copyOf(figures);
    }

    static StorySentence of(Kind kind, double... figures) {
        return new StorySentence(kind, java.util.Arrays.stream(figures).boxed().toList());
    }
}
