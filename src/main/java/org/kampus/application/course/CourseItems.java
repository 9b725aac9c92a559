package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.kampus.application.GameSummary;
import org.kampus.application.PlayService;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.course.CourseItem;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.scenario.Briefing.Targets;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;

/** What courses can open, and where it is. */
@ApplicationScoped
public class CourseItems {

    private final LessonLibrary lessons;
    private final PlayService play;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseItems() {
        lessons = null;
        play = null;
    }

    /** What this server has. */
    @Inject
    public CourseItems(LessonLibrary lessons, PlayService play) {
        this.lessons = lessons;
        this.play = play;
    }

    /**
     * Something to choose.
     *
     * @param title in two languages
     */
    public record Offer(CourseItem item, LocalizedText title) {}

    /** The lessons in the order of the path. */
    public List<Offer> lessons() {
        return lessons.lessons().stream()
                .map(lesson -> new Offer(new CourseItem(CourseItem.Kind.LESSON, lesson.id()), lesson.title()))
                .toList();
    }

    /** The cases that can be played. */
    public List<Offer> cases() {
        return offers(CourseItem.Kind.CASE, scenario -> true);
    }

    /** The cases that set targets, to be scored by them. */
    public List<Offer> targets() {
        return offers(
                CourseItem.Kind.TARGETS,
                scenario -> !scenario.briefing().targets().equals(Targets.NONE));
    }

    private List<Offer> offers(CourseItem.Kind kind, Predicate<Scenario> offered) {
        return play.cases().stream()
                .flatMap(listing -> listing.scenario().stream())
                .filter(offered)
                .map(scenario -> new Offer(new CourseItem(kind, scenario.id()), scenario.title()))
                .toList();
    }

    /**
     * Refuses what this server has not.
     *
     * @throws CourseRefusal with the item
     */
    public void require(CourseItem item) {
        boolean known = switch (item.kind()) {
            case PATH, WORKSHOP -> true;
            case LESSON -> lessons.find(item.id()).isPresent();
            case CASE, TARGETS -> offer(item).isPresent();
        };
        if (!known) {
            throw new CourseRefusal(Reason.ITEM, item.written());
        }
    }

    /** What a course shows it as. */
    public String title(CourseItem item, String language) {
        require(item);
        Locale locale = Locale.forLanguageTag(language);
        return offer(item).map(offer -> offer.title().in(locale)).orElse("Kampus " + item.id());
    }

    /** What is offered under this name; empty for workshops and the path. */
    public Optional<Offer> offer(CourseItem item) {
        return switch (item.kind()) {
            case LESSON -> lessons().stream().filter(o -> o.item().equals(item)).findFirst();
            case CASE -> cases().stream().filter(o -> o.item().equals(item)).findFirst();
            case TARGETS ->
                targets().stream().filter(o -> o.item().equals(item)).findFirst();
            case PATH, WORKSHOP -> Optional.empty();
        };
    }

    /** Where it is; of a case the player's game, begun if there is none. */
    String path(CourseItem item, String player) {
        return switch (item.kind()) {
            case PATH -> "/learn";
            case LESSON -> "/learn/lesson/" + item.id();
            case WORKSHOP -> "/join/" + item.id();
            case CASE, TARGETS -> "/play/" + game(item.id(), player);
        };
    }

    private UUID game(String caseId, String player) {
        return play.games(player).stream()
                .filter(game -> game.scenarioId().equals(caseId) && !game.finished())
                .map(GameSummary::id)
                .findFirst()
                .orElseGet(() -> play.start(caseId, player).id());
    }
}
