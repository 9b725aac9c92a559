package org.kampus.ui.trainer;

import java.util.List;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalWording;
import org.kampus.workshop.RoundState;

/** Sentences that several parts of the trainer's pages say. */
final class Wording {

    private Wording() {}

    /** Where a workshop stands: its round and what is going on in it. */
    static String stage(Texts texts, RoundState state, int round, int rounds) {
        String doing = new RefusalWording(texts).state(state);
        if (state == RoundState.LOBBY || state == RoundState.FINISHED) {
            return doing;
        }
        return texts.get("trainer.stage", round(texts, round, rounds), doing);
    }

    /** A round among all of them. */
    static String round(Texts texts, int round, int rounds) {
        return round == 0
                ? texts.get("workshop.practice")
                : texts.get(
                        "workshop.roundOf",
                        texts.figures().whole(round),
                        texts.figures().whole(rounds));
    }

    /** A round by its number. */
    static String round(Texts texts, int round) {
        return round == 0
                ? texts.get("workshop.practice")
                : texts.get("workshop.round", texts.figures().whole(round));
    }

    /** Names in a row, in quotation marks. */
    static String names(Texts texts, List<String> names) {
        return String.join(
                ", ",
                names.stream().map(name -> texts.get("trainer.quoted", name)).toList());
    }
}
