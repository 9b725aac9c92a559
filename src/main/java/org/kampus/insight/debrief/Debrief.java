package org.kampus.insight.debrief;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.ClientBalance;
import org.kampus.insight.ProfitStatement;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.LuckPath;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.insight.counterfactual.Score;
import org.kampus.scenario.LocalizedText;

/**
 * What is told of a game when it is over, or so far. Every number is one of the run, or of a run played again.
 *
 * @param caseTitle title of the case
 * @param team name of the team; empty if one person played alone
 * @param robot whether a robot decided
 * @param quarters quarters the game has
 * @param before the last quarter before the first decision; empty if none is on record
 * @param chapters the quarters played, at least one
 * @param grants help and penalties outside the simulation
 * @param money how revenue became profit in all of them
 * @param clients how the clients that buy came about in all of them
 * @param luck where scores stand among other fates
 * @param effects what the decisions of each quarter did to the whole game
 * @param earned what each decision of the turning points earned
 * @param keptBy what would have kept the clients that stopped, by how many it would have kept
 * @param tales clients that stopped buying, three at most
 * @param resigned people who resigned, three at most: those whose going cost most
 * @param closeness how close it came to the best plan found; empty while the search is not finished
 * @param lesson what the case teaches, if it says so
 * @param questions for discussion
 * @param origin where the figures can be computed again from
 */
public record Debrief(
        LocalizedText caseTitle,
        String team,
        boolean robot,
        int quarters,
        Optional<Scorecard> before,
        List<DebriefChapter> chapters,
        List<Grant> grants,
        ProfitStatement money,
        ClientBalance clients,
        LuckPath luck,
        List<QuarterEffect> effects,
        List<Earned> earned,
        List<KeptBy> keptBy,
        List<ClientTale> tales,
        List<ResignationExplanation> resigned,
        Optional<Closeness> closeness,
        Optional<LocalizedText> lesson,
        List<LocalizedText> questions,
        Origin origin) {

    /** Turning points told. */
    public static final int TURNING_POINTS = 3;

    /** People whose going is told. */
    public static final int RESIGNED = 3;

    /** Clients whose stories are told. */
    public static final int TALES = 3;

    /**
     * Where figures can be computed again from.
     *
     * @param engine version of the engine
     * @param seed the luck
     * @param digest SHA-256 over input and result, 64 hex digits
     */
    public record Origin(String engine, long seed, String digest) {}

    /** Copies the lists. */
    public Debrief {
        chapters = List.copyOf(chapters);
        grants = List.copyOf(grants);
        effects = List.copyOf(effects);
        earned = List.copyOf(earned);
        keptBy = List.copyOf(keptBy);
        tales = List.copyOf(tales);
        resigned = List.copyOf(resigned);
        questions = List.copyOf(questions);
    }

    /** Help and penalties together, thousand ₽. */
    public double granted() {
        return grants.stream().mapToDouble(Grant::amount).sum();
    }

    /** Profit of all quarters with help and penalties, thousand ₽: what teams are compared by. */
    public double standing() {
        return money.profit() + granted();
    }

    /** The quarters whose decisions did most to the game, by time; may be none. */
    public List<QuarterEffect> turningPoints() {
        return QuarterEffect.turningPoints(effects, money.revenue(), TURNING_POINTS);
    }

    /** The quarters of which each decision is told what it earned: the turning points, and next to them others. */
    public static List<QuarterEffect> mattered(List<QuarterEffect> effects, double revenue) {
        return QuarterEffect.turningPoints(effects, QuarterEffect.turnedBy(effects, revenue), 0, TURNING_POINTS);
    }

    /** The score by which they are told. */
    public Score turnedBy() {
        return QuarterEffect.turnedBy(effects, money.revenue());
    }

    /** Whether the game has been played to its end. */
    public boolean finished() {
        return chapters.size() >= quarters;
    }

    /** The same with what a search has found since. */
    public Debrief with(Closeness found) {
        return new Debrief(
                caseTitle,
                team,
                robot,
                quarters,
                before,
                chapters,
                grants,
                money,
                clients,
                luck,
                effects,
                earned,
                keptBy,
                tales,
                resigned,
                Optional.of(found),
                lesson,
                questions,
                origin);
    }
}
