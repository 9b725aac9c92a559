package org.kampus.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.course.CourseRepository.Waiting;

/** An installation within a course system as a row. */
@Entity
@Table(name = "course_deployment")
@IdClass(CourseDeploymentEntity.Key.class)
class CourseDeploymentEntity {

    @Id
    private String platform;

    @Id
    private String deployment;

    private boolean accepted;

    /** For the persistence provider. */
    protected CourseDeploymentEntity() {}

    CourseDeploymentEntity(UUID platform, String deployment, boolean accepted) {
        this.platform = platform.toString();
        this.deployment = deployment;
        this.accepted = accepted;
    }

    boolean accepted() {
        return accepted;
    }

    Waiting toWaiting() {
        return new Waiting(UUID.fromString(platform), deployment);
    }

    static Key key(UUID platform, String deployment) {
        Key key = new Key();
        key.platform = platform.toString();
        key.deployment = deployment;
        return key;
    }

    /** Which installation of which course system. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String platform;
        private @Nullable String deployment;

        /** For the persistence provider. */
        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && Objects.equals(platform, that.platform)
                    && Objects.equals(deployment, that.deployment);
        }

        @Override
        public int hashCode() {
            return Objects.hash(platform, deployment);
        }
    }
}
