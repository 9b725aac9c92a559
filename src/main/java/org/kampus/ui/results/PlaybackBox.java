package org.kampus.ui.results;

import java.util.List;
import org.kampus.insight.Station;

/** A field of the moving picture: one station, or several that belong together. */
enum PlaybackBox {
    LEADS("leads", Station.LEADS),
    DIARY("diary", Station.DIARY),
    QUALIFIED("qualified", Station.QUALIFIED),
    SALE("sale", Station.SALE_A, Station.SALE_B, Station.SALE_C, Station.SALE_D, Station.SALE_E),
    HANDOVER("handover", Station.HANDOVER),
    REGULAR("regular", Station.REGULAR_A, Station.REGULAR_B, Station.REGULAR_C, Station.REGULAR_D),
    DORMANT("dormant", Station.DORMANT),
    WRITTEN_OFF("writtenOff", Station.WRITTEN_OFF);

    private final String key;
    private final List<Station> stations;

    PlaybackBox(String key, Station... stations) {
        this.key = key;
        this.stations = List.of(stations);
    }

    /** Last part of text keys. */
    String key() {
        return key;
    }

    /** The stations in it. */
    List<Station> stations() {
        return stations;
    }
}
