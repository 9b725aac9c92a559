package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kampus.application.AtInstant;
import org.kampus.application.Player;
import org.kampus.application.cluster.Telegraph;

/** Limits count before they look, and stop only who tries. */
class GuardsTest {

    private static final String SCHOOL = "198.51.100.7";

    private final Room.ByHand clock = new Room.ByHand();
    private final SignInGuard signIn = new SignInGuard(clock, Telegraph.NONE);
    private final EntranceGuard entrance = new EntranceGuard(clock, Telegraph.NONE);
    private final AtomicInteger looked = new AtomicInteger();

    private Optional<String> wrong() {
        looked.incrementAndGet();
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private String right(String login, String address, String browser) {
        return signIn.guarded(login, address, browser, () -> Optional.of(login));
    }

    @Test
    void sixty_passwords_at_once_are_no_more_than_sixty_one_after_the_other() throws Exception {
        for (int round = 0; round < 4; round++) {
            AtInstant.times(60, () -> signIn.guarded("vera", SCHOOL, "", this::wrong));
        }

        assertTrue(looked.get() <= SignInGuard.OF_NAME_AT_ADDRESS, looked + " were looked at");
    }

    @Test
    void who_guesses_locks_out_neither_a_colleague_nor_the_owner_of_the_account() throws Exception {
        String browser = Player.newToken();
        right("vera", SCHOOL, browser);
        for (int n = 0; n < 400; n++) {
            String login = n % 2 == 0 ? "vera" : "name" + n;
            assertThrows(RuntimeException.class, () -> signIn.guarded(login, SCHOOL, Player.newToken(), this::wrong));
        }

        right("boris", SCHOOL, Player.newToken());
        right("vera", SCHOOL, browser);
        right("vera", "203.0.113.9", Player.newToken());
    }

    @Test
    void guesses_at_one_name_from_many_addresses_have_an_end() {
        for (int n = 0; n < 1_000; n++) {
            String address = "10.0." + n / 250 + "." + n % 250;
            assertThrows(RuntimeException.class, () -> signIn.guarded("vera", address, "", this::wrong));
        }

        assertEquals(SignInGuard.OF_NAME, looked.get());
        assertThrows(TooManyAttemptsException.class, () -> right("vera", "203.0.113.9", ""));
        clock.forward(Duration.ofMinutes(16));
        right("vera", "203.0.113.9", "");
    }

    @Test
    void many_names_from_one_address_get_one_try_each() {
        for (int n = 0; n < 100; n++) {
            for (int again = 0; again < 5; again++) {
                String login = "name" + n;
                assertThrows(RuntimeException.class, () -> signIn.guarded(login, SCHOOL, "", this::wrong));
            }
        }

        assertEquals(100 + SignInGuard.OF_ADDRESS, looked.get());
    }

    @Test
    void what_was_not_looked_at_is_not_counted() {
        for (int n = 0; n < 100; n++) {
            assertThrows(
                    SignInBusyException.class,
                    () -> signIn.guarded("vera", SCHOOL, "", () -> {
                        throw new SignInBusyException();
                    }));
        }

        right("vera", SCHOOL, "");
    }

    @Test
    void seat_codes_are_counted_by_name_address_and_workshop() throws Exception {
        UUID workshop = UUID.randomUUID();
        AtomicInteger tries = new AtomicInteger();
        AtInstant.times(60, () -> {
            entrance.seatCode(workshop, "ann", SCHOOL);
            tries.incrementAndGet();
        });
        assertEquals(EntranceGuard.SEAT_CODES_OF_NAME_AT_ADDRESS, tries.get());
        entrance.seatCode(workshop, "bob", SCHOOL).giveBack();
        entrance.seatCode(workshop, "ann", "203.0.113.9").giveBack();

        for (int n = 0; n < 1_000; n++) {
            String name = "name" + n;
            try {
                entrance.seatCode(workshop, name, SCHOOL);
                tries.incrementAndGet();
            } catch (TooManyAttemptsException e) {
                // the limit that is tested
            }
        }
        assertEquals(EntranceGuard.SEAT_CODES_OF_ADDRESS, tries.get());

        for (int n = 0; n < 10_000; n++) {
            String name = "name" + n;
            String address = "10.1." + n / 250 + "." + n % 250;
            try {
                entrance.seatCode(workshop, name, address);
                tries.incrementAndGet();
            } catch (TooManyAttemptsException e) {
                // the limit that is tested
            }
        }
        assertEquals(EntranceGuard.SEAT_CODES_OF_WORKSHOP, tries.get());
        entrance.seatCode(UUID.randomUUID(), "ann", SCHOOL);
    }

    @Test
    void a_class_takes_its_seats_and_a_machine_does_not_take_all() {
        UUID workshop = UUID.randomUUID();
        for (int n = 0; n < EntranceGuard.SEATS_OF_ADDRESS; n++) {
            entrance.seat(workshop, Player.newToken(), SCHOOL);
        }
        assertThrows(TooManyAttemptsException.class, () -> entrance.seat(workshop, Player.newToken(), SCHOOL));
        entrance.seat(workshop, Player.newToken(), "203.0.113.9");
    }

    @Test
    void few_passwords_are_hashed_at_a_time_few_wait_and_the_rest_is_sent_away() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        CountDownLatch held = new CountDownLatch(1);
        Passwords passwords = new Passwords(
                new PlainPasswords() {
                    @Override
                    public boolean verify(char[] password, String hashed) {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        try {
                            held.await(5, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        now.decrementAndGet();
                        return true;
                    }
                },
                2);
        AtomicInteger busy = new AtomicInteger();
        AtInstant.times(60, () -> {
            try {
                passwords.verify(new char[0], "");
                done.incrementAndGet();
            } catch (SignInBusyException e) {
                if (busy.incrementAndGet() == 40) {
                    held.countDown();
                }
            }
        });

        assertEquals(2, most.get());
        assertTrue(done.get() >= 2 && busy.get() >= 40, done + " were hashed, " + busy + " sent away");
        assertTrue(passwords.verify(new char[0], ""));
    }

    @Test
    void seat_codes_are_long_easily_read_out_and_known_in_every_spelling() {
        String code = Secrets.seatCode();
        assertTrue(code.matches("[" + Secrets.CODE_LETTERS + "]{8}"), code);
        for (String look : Set.of("0", "O", "1", "I", "L")) {
            assertFalse(Secrets.CODE_LETTERS.contains(look), look);
        }
        String spelled = Secrets.spelled("ABCD2345");
        assertEquals("ABCD-2345", spelled);
        assertEquals("ABCD2345", Secrets.normalized(spelled));
        assertEquals("ABCD2345", Secrets.normalized(" abcd 2345 "));
        assertEquals("ABEKMHPC", Secrets.normalized("АВЕК-МНРС"));
        assertEquals("0471", Secrets.normalized(Secrets.spelled("0471")));
    }
}
