package org.kampus.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import org.kampus.application.workshop.TimeLeft;
import org.kampus.ui.i18n.Texts;

/** The time left, counted down by the browser itself from what the server last told. */
@Tag("kampus-countdown")
@JsModule("context://js/kampus-countdown.js")
public final class Countdown extends Component {

    private static final double NO_LIMIT = -1;

    /** A countdown that shows nothing yet. */
    public Countdown() {
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("class", "countdown");
        getElement().setAttribute("data-testid", "countdown");
    }

    /** Shows the time; without a limit a dash. */
    public void show(TimeLeft time, Texts texts) {
        Duration left = time.left();
        getElement().setAttribute("aria-label", texts.get("workshop.timeLeft"));
        getElement().setAttribute("data-paused", Boolean.toString(time.paused()));
        getElement().setProperty("running", !time.paused());
        getElement().setProperty("left", left == null ? NO_LIMIT : left.toMillis());
    }
}
