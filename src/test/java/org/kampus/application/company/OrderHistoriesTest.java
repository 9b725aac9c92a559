package org.kampus.application.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.kampus.application.SimulationQueue;
import org.kampus.application.company.HistoryFitRun.State;
import org.kampus.application.company.HistoryRefusal.Reason;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.company.fit.FitReport;
import org.kampus.company.history.DateReading;
import org.kampus.company.history.UnreadableFileException;
import org.kampus.rest.MadeUpOrders;

/** Order histories of programs are their owner's only, and gone in time. */
class OrderHistoriesTest {

    private static final byte[] ASKING = """
            client;date;amount
            A;02/03/2024;100
            B;03/04/2024;200
            """.getBytes(StandardCharsets.UTF_8);

    private final PassingClock clock = new PassingClock();
    private final OrderHistories histories = new OrderHistories(new SimulationQueue(Runnable::run, 1), clock);

    private static final class PassingClock extends Clock {

        private Instant now = Instant.parse("2026-12-01T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void a_history_is_its_owners_only_and_forgotten_in_time() throws Exception {
        StoredHistory history = histories.add("me", ASKING);
        assertEquals(history, histories.history(history.id(), "me"));
        assertThrows(NoSuchHistoryException.class, () -> histories.history(history.id(), "you"));
        assertThrows(NoSuchHistoryException.class, () -> histories.delete(history.id(), "you"));
        clock.now = clock.now.plus(Duration.ofHours(25));
        assertThrows(NoSuchHistoryException.class, () -> histories.history(history.id(), "me"));
    }

    @Test
    void what_the_file_does_not_decide_has_to_be_answered_before_it_is_fitted() throws Exception {
        StoredHistory history = histories.add("me", ASKING);
        assertFalse(history.ready());
        assertEquals(
                Reason.NOT_READY,
                assertThrows(HistoryRefusal.class, () -> histories.fit(history.id(), "me", 20, 1))
                        .reason());
        StoredHistory read = histories.read(
                history.id(), "me", history.mapping().with(DateReading.Order.DAY_FIRST), LocalDate.of(2024, 6, 30));
        assertTrue(read.ready());
        assertEquals(LocalDate.of(2024, 6, 30).toEpochDay(), read.end());
    }

    @Test
    void a_fit_is_kept_with_its_history_and_gone_with_it() throws Exception {
        StoredHistory history = histories.add("me", MadeUpOrders.csv().getBytes(StandardCharsets.UTF_8));
        HistoryFitRun run = histories.fit(history.id(), "me", 20, 1);
        assertEquals(State.DONE, run.state());
        assertNotNull(run.report());
        assertTrue(histories.fit(history.id(), "me").isPresent());
        answers(history, run.report());
        histories.read(history.id(), "me", history.mapping(), LocalDate.of(2026, 10, 1));
        assertTrue(histories.fit(history.id(), "me").isEmpty());
        histories.delete(history.id(), "me");
        assertThrows(NoSuchHistoryException.class, () -> histories.fit(history.id(), "me"));
    }

    /** Orders answer what was not said; how sure their answers are is kept with them. */
    private static void answers(StoredHistory history, FitReport report) {
        CompanyAnswers told = CompanyAnswers.of("Beta").with(CompanyNumber.ORDERS, 5.0);
        AnsweredByOrders found = AnsweredByOrders.of(history, report, told, 1000, AnsweredByOrders.Variant.MIDDLE);
        OrderEvidence evidence = found.evidence();
        assertNotNull(evidence);
        assertEquals(5, found.answers().get(CompanyNumber.ORDERS).orElseThrow(), "what was said counts more");
        assertFalse(evidence.taken().containsKey(CompanyNumber.ORDERS));
        assertEquals(
                evidence.taken().get(CompanyNumber.REVENUE),
                found.answers().get(CompanyNumber.REVENUE).orElseThrow());
        report.retention().ifPresent(retention -> {
            assertEquals(
                    retention.value(),
                    found.answers().get(CompanyNumber.RETENTION).orElseThrow());
            assertEquals(
                    retention.low(),
                    AnsweredByOrders.of(history, report, told, 1000, AnsweredByOrders.Variant.LOW)
                            .answers()
                            .get(CompanyNumber.RETENTION)
                            .orElseThrow());
            assertEquals(retention.low(), evidence.retentionLow());
        });
        assertEquals(report.retention().isPresent(), report.level() == evidence.level() && evidence.tellsRetention());
    }

    @Test
    void an_owner_has_five_and_what_cannot_be_read_is_not_kept() throws Exception {
        assertThrows(UnreadableFileException.class, () -> histories.add("me", new byte[0]));
        for (int i = 0; i < 5; i++) {
            histories.add("me", ASKING);
        }
        assertEquals(
                Reason.TOO_MANY,
                assertThrows(HistoryRefusal.class, () -> histories.add("me", ASKING))
                        .reason());
        histories.add("you", ASKING);
    }
}
