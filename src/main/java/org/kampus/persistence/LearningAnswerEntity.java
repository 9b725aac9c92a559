package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LearningAnswer;

/** An answer of a learner as a row. */
@Entity
@Table(name = "learning_answer")
class LearningAnswerEntity {

    @Id
    private String id;

    private String player;

    private String lesson;

    @Column(name = "lesson_digest")
    private String lessonDigest;

    private String item;

    private String chosen;

    private int options;

    private @Nullable Double confidence;

    private boolean correct;

    private String context;

    private @Nullable String workshop;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    /** For the persistence provider. */
    protected LearningAnswerEntity() {}

    LearningAnswerEntity(LearningAnswer answer) {
        id = answer.id().toString();
        player = answer.player();
        lesson = answer.lesson();
        lessonDigest = answer.digest();
        item = answer.item();
        chosen = answer.chosen();
        options = answer.options();
        confidence = answer.confidence();
        correct = answer.correct();
        context = answer.context().name();
        workshop = answer.workshop() == null ? null : answer.workshop().toString();
        answeredAt = answer.at().atOffset(ZoneOffset.UTC);
    }

    LearningAnswer toAnswer() {
        return new LearningAnswer(
                UUID.fromString(id),
                player,
                lesson,
                lessonDigest,
                item,
                chosen,
                options,
                confidence,
                correct,
                LearningAnswer.Context.valueOf(context),
                workshop == null ? null : UUID.fromString(workshop),
                answeredAt.toInstant());
    }
}
