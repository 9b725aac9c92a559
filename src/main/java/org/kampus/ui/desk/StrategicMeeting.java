package org.kampus.ui.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.ui.i18n.Texts;

/**
 * At the beginning of each year: what those who decide on key accounts meet for, what is still open, and which part of
 * the gross profit key accounts brought in the quarter before.
 */
final class StrategicMeeting extends Section implements PlanControl {

    private final DeskGame game;
    private final Texts texts;
    private final Paragraph open = new Paragraph();
    private final Paragraph share = new Paragraph();

    StrategicMeeting(DeskGame game, Texts texts) {
        this.game = game;
        this.texts = texts;
        getElement().setAttribute("data-testid", "strategic-meeting");
        Paragraph purpose = new Paragraph(texts.get("rules.key.meeting.purpose"));
        add(new H2(texts.get("rules.key.meeting")), purpose, open, share);
        refresh();
    }

    @Override
    public void refresh() {
        OperatingPlan plan = game.plan();
        List<Lever> questions = Lever.of(LeverTopic.SHELL);
        long undecided = questions.stream()
                .filter(question ->
                        question.choices().get((int) question.get(plan)).equals("undecided"))
                .count();
        boolean any = plan.keyAccounts().number() > 0;
        open.setText(
                any
                        ? texts.get(
                                "rules.key.meeting.open",
                                texts.figures().whole(undecided),
                                texts.figures().whole(questions.size()))
                        : texts.get("rules.key.meeting.none"));
        double part = game.lastQuarter().map(StrategicMeeting::part).orElse(0.0);
        share.setVisible(part > 0);
        share.setText(texts.get("rules.key.meeting.share", texts.figures().percent(part)));
    }

    private static double part(QuarterResult quarter) {
        double all = quarter.sum(Measure.GROSS_PROFIT);
        return all > 0 ? quarter.sum(Measure.KEY_ACCOUNT_GROSS_PROFIT) / all : 0;
    }
}
