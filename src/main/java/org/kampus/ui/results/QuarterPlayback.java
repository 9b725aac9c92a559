package org.kampus.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import tools.jackson.databind.node.ObjectNode;

/** The moving picture of a quarter with its slider. */
@Tag("kampus-playback")
final class QuarterPlayback extends Component {

    QuarterPlayback(ObjectNode flow) {
        getElement().setPropertyJson("flow", flow);
        getElement().setAttribute("data-testid", "playback");
    }

    /** Told the number of a client that was pressed. */
    void onClient(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "client-open",
                        e -> listener.accept(
                                e.getEventData().get("event.detail.client").asInt()))
                .addEventData("event.detail.client");
    }

    /** Told the field that was pressed, and the time of the picture in weeks since the quarter began. */
    void onBox(BiConsumer<PlaybackBox, Double> listener) {
        getElement()
                .addEventListener(
                        "station-open",
                        e -> listener.accept(
                                PlaybackBox.valueOf(e.getEventData()
                                        .get("event.detail.station")
                                        .asString()),
                                e.getEventData().get("event.detail.time").asDouble()))
                .addEventData("event.detail.station")
                .addEventData("event.detail.time");
    }
}
