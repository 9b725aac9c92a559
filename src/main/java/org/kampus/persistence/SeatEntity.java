package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.workshop.Seat;

/** A seat as a row. */
@Entity
@Table(name = "workshop_seat")
class SeatEntity {

    @Id
    private String id;

    @Column(name = "workshop_id")
    private String workshopId;

    private String nickname;

    private String token;

    private String code;

    @Column(name = "team_id")
    private @Nullable String teamId;

    private boolean observer;

    private boolean removed;

    @Column(name = "joined_at")
    private OffsetDateTime joinedAt;

    @Column(name = "news_read")
    private String newsRead;

    /** For the persistence provider. */
    protected SeatEntity() {}

    SeatEntity(UUID workshop, Seat seat) {
        id = seat.id().toString();
        workshopId = workshop.toString();
        nickname = seat.nickname();
        token = seat.token();
        code = seat.code();
        teamId = Columns.text(seat.team());
        observer = seat.observer();
        removed = seat.removed();
        joinedAt = seat.joinedAt().atOffset(ZoneOffset.UTC);
        newsRead = Columns.text(seat.newsRead());
    }

    Seat toSeat() {
        return new Seat(
                UUID.fromString(id),
                nickname,
                token,
                code,
                Columns.id(teamId),
                observer,
                removed,
                joinedAt.toInstant(),
                Columns.ids(newsRead));
    }
}
