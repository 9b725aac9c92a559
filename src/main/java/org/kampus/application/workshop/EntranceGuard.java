package org.kampus.application.workshop;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kampus.application.cluster.Telegraph;
import org.kampus.application.workshop.AttemptThrottle.Attempt;

/**
 * Stops whoever guesses join codes and seat codes or takes seats by the dozen. A browser is counted by itself; the
 * limits of its address, which a whole class may share, are for machines that throw their cookies away.
 */
final class EntranceGuard {

    /** Wrong join codes of one browser in a minute. */
    static final int CODES_OF_BROWSER = 10;

    /** Wrong join codes of one address in a minute. */
    static final int CODES_OF_ADDRESS = 90;

    /** Wrong seat codes for one name from one address in five minutes. */
    static final int SEAT_CODES_OF_NAME_AT_ADDRESS = 5;

    /** Wrong seat codes of one address in one workshop in five minutes. */
    static final int SEAT_CODES_OF_ADDRESS = 30;

    /** Wrong seat codes for one name from everywhere in five minutes. */
    static final int SEAT_CODES_OF_NAME = 30;

    /** Wrong seat codes in one workshop from everywhere in five minutes. */
    static final int SEAT_CODES_OF_WORKSHOP = 300;

    /** Seats one browser takes in ten minutes. */
    static final int SEATS_OF_BROWSER = 10;

    /** Seats that are taken in one workshop from one address in ten minutes. */
    static final int SEATS_OF_ADDRESS = 120;

    private final AttemptThrottle codesOfBrowser;
    private final AttemptThrottle codesOfAddress;
    private final AttemptThrottle seatCodesOfNameAtAddress;
    private final AttemptThrottle seatCodesOfAddress;
    private final AttemptThrottle seatCodesOfName;
    private final AttemptThrottle seatCodesOfWorkshop;
    private final AttemptThrottle seatsOfBrowser;
    private final AttemptThrottle seatsOfAddress;

    EntranceGuard(Clock clock, Telegraph telegraph) {
        Duration minute = Duration.ofMinutes(1);
        Duration five = Duration.ofMinutes(5);
        Duration ten = Duration.ofMinutes(10);
        codesOfBrowser = new AttemptThrottle(clock, CODES_OF_BROWSER, minute, telegraph, "codes-of-browser");
        codesOfAddress = new AttemptThrottle(clock, CODES_OF_ADDRESS, minute, telegraph, "codes-of-address");
        seatCodesOfNameAtAddress = new AttemptThrottle(
                clock, SEAT_CODES_OF_NAME_AT_ADDRESS, five, telegraph, "seat-codes-of-name-at-address");
        seatCodesOfAddress =
                new AttemptThrottle(clock, SEAT_CODES_OF_ADDRESS, five, telegraph, "seat-codes-of-address");
        seatCodesOfName = new AttemptThrottle(clock, SEAT_CODES_OF_NAME, five, telegraph, "seat-codes-of-name");
        seatCodesOfWorkshop =
                new AttemptThrottle(clock, SEAT_CODES_OF_WORKSHOP, five, telegraph, "seat-codes-of-workshop");
        seatsOfBrowser = new AttemptThrottle(clock, SEATS_OF_BROWSER, ten, telegraph, "seats-of-browser");
        seatsOfAddress = new AttemptThrottle(clock, SEATS_OF_ADDRESS, ten, telegraph, "seats-of-address");
    }

    /**
     * Lets a join code be looked up.
     *
     * @throws TooManyAttemptsException if too many were wrong
     */
    Attempt joinCode(String player, String address) {
        return AttemptThrottle.begin(List.of(codesOfBrowser.of(player), codesOfAddress.of(address)));
    }

    /**
     * Lets a seat code be compared.
     *
     * @param name the nickname, folded
     * @throws TooManyAttemptsException if too many were wrong
     */
    Attempt seatCode(UUID workshop, String name, String address) {
        return AttemptThrottle.begin(List.of(
                seatCodesOfNameAtAddress.of(workshop + " " + address + " " + name),
                seatCodesOfAddress.of(workshop + " " + address),
                seatCodesOfName.of(workshop + " " + name),
                seatCodesOfWorkshop.of(workshop.toString())));
    }

    /**
     * Lets a seat be taken, and counts it.
     *
     * @throws TooManyAttemptsException if too many were taken
     */
    void seat(UUID workshop, String player, String address) {
        AttemptThrottle.begin(
                List.of(seatsOfBrowser.of(workshop + " " + player), seatsOfAddress.of(workshop + " " + address)));
    }
}
