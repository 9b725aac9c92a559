package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kampus.application.workshop.TrainerAccount;
import org.kampus.workshop.PlainText;

/** A trainer as a row. */
@Entity
@Table(name = "trainer")
class TrainerEntity {

    @Id
    private String id;

    private String login;

    @Column(name = "login_folded")
    private String loginFolded;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    /** For the persistence provider. */
    protected TrainerEntity() {}

    TrainerEntity(TrainerAccount account) {
        id = account.id().toString();
        login = account.login();
        loginFolded = PlainText.folded(account.login());
        name = account.name();
        passwordHash = account.passwordHash();
        createdAt = account.createdAt().atOffset(ZoneOffset.UTC);
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    TrainerAccount toAccount() {
        return new TrainerAccount(UUID.fromString(id), login, name, passwordHash, createdAt.toInstant());
    }
}
