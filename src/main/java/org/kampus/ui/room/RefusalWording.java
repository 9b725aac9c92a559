package org.kampus.ui.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kampus.application.workshop.InvitationNotValidException;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.SignInBusyException;
import org.kampus.application.workshop.SignInFailedException;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopRefusal;

/** Says why a workshop did not do something, and what to do instead. */
public final class RefusalWording {

    private final Texts texts;

    /** Words in one language. */
    public RefusalWording(Texts texts) {
        this.texts = texts;
    }

    /** The words for something that was refused; empty for a failure that is nobody's choice. */
    public Optional<String> of(RuntimeException thrown) {
        return switch (thrown) {
            case WorkshopRefusal refusal -> Optional.of(of(refusal));
            case NoSuchWorkshopException gone -> Optional.of(texts.get("refusal.noSuchWorkshop"));
            case SignInFailedException wrong -> Optional.of(texts.get("refusal.signInFailed"));
            case InvitationNotValidException used -> Optional.of(texts.get("refusal.invitationNotValid"));
            case TooManyAttemptsException tooMany -> Optional.of(wait(tooMany.remaining()));
            case SignInBusyException busy -> Optional.of(texts.get("refusal.busy"));
            default -> Optional.empty();
        };
    }

    /** Why a workshop refused; all reasons if it had several. */
    public String of(WorkshopRefusal refusal) {
        return String.join(" ", refusal.all().stream().map(this::one).toList());
    }

    private String one(WorkshopRefusal refusal) {
        List<Object> values = new ArrayList<>();
        for (Object value : refusal.values()) {
            values.add(value(refusal, value, values.isEmpty()));
        }
        return texts.get("refusal." + refusal.reason().key(), values.toArray());
    }

    /** Where a workshop stands, in a word or two. */
    public String state(RoundState state) {
        return texts.get("workshop.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String value(WorkshopRefusal refusal, Object value, boolean first) {
        return switch (value) {
            case RoundState state -> state(state);
            case Integer number -> texts.figures().whole(number);
            case Long number -> texts.figures().whole(number);
            default ->
                switch (refusal.reason()) {
                    case OUT_OF_RANGE, TEXT_LENGTH, TOO_MANY ->
                        first ? texts.get("refusal.what." + value) : value.toString();
                    case DECISION_CLOSED -> decisions(value.toString());
                    default -> value.toString();
                };
        };
    }

    private String decisions(String keys) {
        return String.join(
                ", ", Arrays.stream(keys.split(", ")).map(this::decision).toList());
    }

    /** The name of a decision as {@link org.kampus.organisation.PlanChange#decision} calls it. */
    public String decision(String key) {
        return texts.has("lever." + key) ? texts.get("lever." + key) : texts.get("refusal.decision." + key);
    }

    private String wait(Duration time) {
        return texts.count("refusal.tooManyAttempts", Math.max(1, (time.toSeconds() + 59) / 60));
    }
}
