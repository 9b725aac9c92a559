package org.kampus.insight;

import java.util.List;
import org.kampus.market.ClientClass;

/**
 * The way of one client through the stations of a quarter. Times are weeks since the quarter began.
 *
 * @param client number of the client
 * @param clientClass class by purchasing potential
 * @param appears when it comes on stage: 0 for those on record before
 * @param start station at which it comes on stage
 * @param moves changes of station, by time
 */
public record ClientTrack(int client, ClientClass clientClass, double appears, Station start, List<Move> moves) {

    /**
     * One change of station.
     *
     * @param time weeks since the quarter began
     * @param to the new station
     * @param wonBack whether the client comes back from dormancy
     */
    public record Move(double time, Station to, boolean wonBack) {}

    /** Copies the moves. */
    public ClientTrack {
        moves = List.copyOf(moves);
    }

    /** Where the client stands at a time. */
    public Station at(double time) {
        Station station = start;
        for (Move move : moves) {
            if (move.time() <= time) {
                station = move.to();
            }
        }
        return station;
    }
}
