package org.kampus.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import org.kampus.application.workshop.TimeLeft;
import org.kampus.ui.i18n.Texts;

/** The time left, counted down by the browser itself to the deadline that the server last told. */
@Tag("kampus-countdown")
public final class Countdown extends Component {

    private static final double NONE = -1;

    /** A countdown that shows nothing yet. */
    public Countdown() {
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("class", "countdown");
        getElement().setAttribute("data-testid", "countdown");
    }

    /** Shows the time; without a limit a dash. */
    public void show(TimeLeft time, Texts texts) {
        Duration left = time.left();
        Instant deadline = time.deadline();
        getElement().setAttribute("aria-label", texts.get("workshop.timeLeft"));
        getElement().setAttribute("data-paused", Boolean.toString(time.paused()));
        getElement().setProperty("running", !time.paused());
        getElement().setProperty("deadline", deadline == null ? NONE : deadline.toEpochMilli());
        getElement().setProperty("left", left == null ? NONE : left.toMillis());
    }
}
