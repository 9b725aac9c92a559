package org.kampus.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.OtherLife;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.insight.debrief.ClientTale;
import org.kampus.insight.debrief.Closeness;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.DebriefChapter;
import org.kampus.insight.debrief.Earned;
import org.kampus.insight.debrief.Grant;
import org.kampus.insight.debrief.PairedGap;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.organisation.Decision;
import org.kampus.scenario.LocalizedText;
import org.kampus.simulation.api.DepartureCause;

/**
 * The debrief of a game, as programs see it.
 *
 * @param title title of the case
 * @param team the team; absent if one person played alone
 * @param robot whether a robot decided
 * @param quarters quarters the game has
 * @param profit profit of the quarters played, thousand ₽
 * @param standing the same with help and penalties: what teams are compared by
 * @param grants help and penalties
 * @param foresight how well the player foresaw; absent if nothing was said
 * @param chapters the quarters played
 * @param luck where the scores of the game stand among other fates
 * @param turningPoints quarters whose decisions did most
 * @param earned what the decisions of the turning points earned
 * @param keptBy how many of the clients that stopped would have stayed without a cause
 * @param stopped clients that stopped buying
 * @param clients three of them
 * @param resignations people who resigned, three at most: those whose going cost most
 * @param bestPlan how close the game came to the best plan found; absent while it is searched for
 * @param lesson what the case teaches
 * @param questions for discussion
 * @param engine version of the world
 * @param digest SHA-256 over input and result
 */
public record DebriefDocument(
        LocalizedText title,
        @Nullable String team,
        boolean robot,
        int quarters,
        double profit,
        double standing,
        List<Grant> grants,
        Foreseen.@Nullable Calibration foresight,
        List<Chapter> chapters,
        Map<String, ExplanationDocument.Luck> luck,
        List<Turn> turningPoints,
        List<Year> earned,
        Map<String, Integer> keptBy,
        int stopped,
        List<Client> clients,
        List<ResignationDocument> resignations,
        @Nullable BestPlan bestPlan,
        @Nullable LocalizedText lesson,
        List<LocalizedText> questions,
        String engine,
        String digest) {

    /**
     * A quarter.
     *
     * @param quarter its number
     * @param decisions places in the plan that were changed
     * @param reason why, in the player's words
     * @param foreseen what the player had expected beside what came
     * @param events what began to happen from outside
     * @param scores what came of it
     * @param luck where those stand among other fates
     */
    public record Chapter(
            int quarter,
            List<String> decisions,
            String reason,
            List<Expected> foreseen,
            List<String> events,
            Scorecard scores,
            Map<String, ExplanationDocument.Luck> luck) {}

    /**
     * What was expected of a figure beside what came.
     *
     * @param score the figure
     * @param said what was expected
     * @param came what came
     * @param from the figure in the quarter before
     * @param to the figure in the quarter
     */
    public record Expected(String score, String said, String came, double from, double to) {

        private static Expected of(Foreseen one) {
            return new Expected(
                    one.score().key(), JsonBody.key(one.said()), JsonBody.key(one.came()), one.from(), one.to());
        }
    }

    /**
     * A turning point.
     *
     * @param quarter its number
     * @param decisions places in the plan that were changed
     * @param effect what they did to the scores of the game
     */
    public record Turn(int quarter, List<String> decisions, Map<String, Double> effect) {}

    /**
     * What a decision earned.
     *
     * @param quarter quarter for which it was made
     * @param name place in the plan
     * @param now profit of that quarter, thousand ₽; absent where no quarter before is on record
     * @param year profit of a year
     */
    public record Year(int quarter, String name, @Nullable Double now, Gap year) {}

    /**
     * A difference with its 95 % interval.
     *
     * @param mean the difference
     * @param low lower end
     * @param high upper end
     */
    public record Gap(double mean, double low, double high) {

        private static Gap of(PairedGap gap) {
            return new Gap(gap.mean(), gap.low(), gap.high());
        }
    }

    /**
     * A client that stopped buying.
     *
     * @param quarter in which it stopped
     * @param client its number
     * @param name its name
     * @param ordered what it had ordered in the year before, thousand ₽
     * @param keptBy causes whose absence keeps it; absent if nothing of ours does
     * @param staysOf100 fates in which it stays with the causes taken away and as things were; absent if there was none
     */
    public record Client(
            int quarter,
            int client,
            LocalizedText name,
            double ordered,
            @Nullable List<String> keptBy,
            @Nullable Stays staysOf100) {}

    /**
     * In how many fates a client stays.
     *
     * @param with as things were
     * @param without with the causes taken away
     */
    public record Stays(int with, int without) {}

    /**
     * The best plan found.
     *
     * @param changes places in the plan that it changes
     * @param fates fates in which it was compared
     * @param profit its profit of the game against what was played, thousand ₽
     * @param clientBaseValue its client base at the end, likewise
     * @param retention its retention at the end, likewise
     */
    public record BestPlan(List<String> changes, int fates, Gap profit, Gap clientBaseValue, Gap retention) {}

    /** As programs see it. */
    static DebriefDocument of(Debrief debrief) {
        return new DebriefDocument(
                debrief.caseTitle(),
                debrief.team().isEmpty() ? null : debrief.team(),
                debrief.robot(),
                debrief.quarters(),
                debrief.money().profit(),
                debrief.standing(),
                debrief.grants(),
                foresight(debrief),
                debrief.chapters().stream()
                        .map(chapter -> chapter(debrief, chapter))
                        .toList(),
                ExplanationDocument.luck(debrief.luck().game()),
                debrief.turningPoints().stream().map(DebriefDocument::turn).toList(),
                debrief.earned().stream().map(DebriefDocument::year).toList(),
                debrief.keptBy().stream()
                        .collect(Collectors.toMap(
                                cause -> cause.cause().key(),
                                cause -> cause.stayed(),
                                Integer::sum,
                                java.util.LinkedHashMap::new)),
                debrief.clients().stopped(),
                debrief.tales().stream().map(DebriefDocument::client).toList(),
                debrief.resigned().stream().map(ResignationDocument::of).toList(),
                debrief.closeness().map(DebriefDocument::bestPlan).orElse(null),
                debrief.lesson().orElse(null),
                debrief.questions(),
                debrief.origin().engine(),
                debrief.origin().digest());
    }

    private static Foreseen.@Nullable Calibration foresight(Debrief debrief) {
        List<Foreseen> all = debrief.chapters().stream()
                .flatMap(chapter -> chapter.foreseen().stream())
                .toList();
        return all.isEmpty() ? null : Foreseen.Calibration.of(all);
    }

    private static List<String> names(List<Decision> decisions) {
        return decisions.stream().map(ExplanationDocument::name).toList();
    }

    private static Chapter chapter(Debrief debrief, DebriefChapter chapter) {
        List<LuckBand> bands = debrief.luck().quarters().get(chapter.quarter() - 1);
        return new Chapter(
                chapter.quarter(),
                names(chapter.decisions()),
                chapter.reason(),
                chapter.foreseen().stream().map(Expected::of).toList(),
                chapter.events().stream().map(event -> event.kind().key()).toList(),
                chapter.scores(),
                ExplanationDocument.luck(bands));
    }

    private static Turn turn(QuarterEffect effect) {
        Map<String, Double> scores = new java.util.LinkedHashMap<>();
        for (Score score : Score.values()) {
            scores.put(score.key(), effect.on(score));
        }
        return new Turn(effect.quarter(), names(effect.decisions()), scores);
    }

    private static Year year(Earned earned) {
        return new Year(
                earned.quarter(),
                ExplanationDocument.name(earned.decision()),
                earned.now().map(part -> part.value()).orElse(null),
                new Gap(
                        earned.year().profit(),
                        earned.year().low(),
                        earned.year().high()));
    }

    private static Client client(ClientTale tale) {
        StaysOf stays = tale.stays().orElse(null);
        return new Client(
                tale.quarter(),
                tale.client(),
                tale.name(),
                tale.ordered(),
                tale.explanation()
                        .kept()
                        .map(OtherLife::without)
                        .map(causes -> causes.stream().map(DepartureCause::key).toList())
                        .orElse(null),
                stays == null ? null : new Stays(stays.with(), stays.without()));
    }

    private static BestPlan bestPlan(Closeness closeness) {
        return new BestPlan(
                names(closeness.decisions()),
                closeness.fates(),
                Gap.of(closeness.profit()),
                Gap.of(closeness.clientBaseValue()),
                Gap.of(closeness.retention()));
    }
}
