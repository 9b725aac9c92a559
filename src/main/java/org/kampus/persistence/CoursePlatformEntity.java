package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kampus.course.Platform;

/** A course system as a row. */
@Entity
@Table(name = "course_platform")
class CoursePlatformEntity {

    @Id
    private String id;

    private String name;

    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "authorization_url")
    private String authorizationUrl;

    @Column(name = "token_url")
    private String tokenUrl;

    @Column(name = "keys_url")
    private String keysUrl;

    private String audience;

    @Column(name = "every_deployment")
    private boolean everyDeployment;

    /** For the persistence provider. */
    protected CoursePlatformEntity() {}

    CoursePlatformEntity(Platform platform) {
        id = platform.id().toString();
        name = platform.name();
        issuer = platform.issuer();
        clientId = platform.clientId();
        authorizationUrl = platform.authorization();
        tokenUrl = platform.token();
        keysUrl = platform.keys();
        audience = platform.audience();
        everyDeployment = platform.everyDeployment();
    }

    Platform toPlatform() {
        return new Platform(
                UUID.fromString(id),
                name,
                issuer,
                clientId,
                authorizationUrl,
                tokenUrl,
                keysUrl,
                audience,
                everyDeployment);
    }
}
