package org.kampus.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.kampus.application.StorageUnavailableException.Trouble;

/**
 * Kampus is ready when its database takes what is written: it writes a sign of life. A database in a file needs room
 * beside itself, too. Asked often, it answers for a second what it found last.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int TIMEOUT_SECONDS = 2;

    /** With less beside the file what is entered next may not find room. */
    private static final long LEAST_MEGABYTES = 8;

    @Resource(lookup = Database.JNDI_NAME)
    private DataSource dataSource;

    private @Nullable HealthCheckResponse last;
    private Instant lookedAt = Instant.MIN;

    /** For the container. */
    public DatabaseHealth() {}

    @Override
    public synchronized HealthCheckResponse call() {
        Instant now = Instant.now();
        HealthCheckResponse known = last;
        if (known == null || lookedAt.plus(FRESH).isBefore(now)) {
            known = look();
            last = known;
            lookedAt = now;
        }
        return known;
    }

    private HealthCheckResponse look() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        try (var connection = dataSource.getConnection()) {
            write(connection);
            return room(answer);
        } catch (SQLException | RuntimeException e) {
            String words = StorageTrouble.of(e)
                    .map(DatabaseHealth::words)
                    .orElse("The database refuses what is written; the log says more.");
            return answer.down()
                    .withData("reason", words)
                    .withData("message", String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private static String words(Trouble trouble) {
        return switch (trouble) {
            case FULL ->
                "There is no space left where the database writes. Free some; Kampus goes on by itself, nothing that"
                        + " was acknowledged is lost.";
            case UNREACHABLE -> "The database does not answer. Start it; Kampus goes on by itself.";
        };
    }

    /** Leaves the row as it is: when a server was at work last is said by {@code WorkshopRepository.seen} alone. */
    private static void write(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("update sign_of_life set seen_at = seen_at")) {
            update.setQueryTimeout(TIMEOUT_SECONDS);
            update.executeUpdate();
        }
    }

    private static HealthCheckResponse room(HealthCheckResponseBuilder answer) {
        long free = DataDisk.freeMegabytes();
        if (free == Long.MAX_VALUE) {
            return answer.up().build();
        }
        if (free >= LEAST_MEGABYTES) {
            return answer.up().withData("freeMegabytes", free).build();
        }
        return answer.down()
                .withData("freeMegabytes", free)
                .withData(
                        "reason",
                        "The disk of " + DataDisk.folder() + " has " + free + " MB left, less than " + LEAST_MEGABYTES
                                + ": what people enter may not find room. Free some; Kampus goes on by itself.")
                .build();
    }
}
