package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.ui.i18n.Texts;

/** Key accounts: how many, by which criteria, and how one works with them. */
public abstract class KeyAccountsView extends Div implements DeskPage {

    private static final int QUARTERS_PER_YEAR = 4;

    /** Builds an empty page. */
    protected KeyAccountsView() {
        addClassNames("page", "rules", "key-accounts");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.KEY_ACCOUNTS;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Texts texts = Texts.in(getLocale());
        List<PlanControl> controls = new ArrayList<>();
        Paragraph explain = new Paragraph(texts.get("rules.key.explain"));
        explain.addClassName("quiet");
        Section choice = new Section(new H2(texts.get("rules.key.choice")));
        List<Lever> weights = new ArrayList<>();
        for (Lever lever : Lever.of(LeverTopic.KEY_ACCOUNTS)) {
            if (lever.path().contains(".weights.")) {
                weights.add(lever);
            } else {
                LeverControl control = new LeverControl(game, lever, texts);
                controls.add(control);
                choice.add(control);
            }
        }
        RuleTable criteria = new RuleTable(game, texts, "rules.criteria", weights, plan -> criteria(plan, texts));
        ShellQuestions questions = new ShellQuestions(game, texts);
        controls.add(criteria);
        controls.add(questions);
        ClientMatrix matrix = new ClientMatrix(game, texts);
        controls.add(matrix);
        choice.add(criteria);
        Section shell = new Section(new H2(texts.get("leverTopic.shell")), questions);
        Div columns = new Div(new Div(choice), new Div(shell));
        columns.addClassName("rule-columns");
        add(new H1(texts.get("desk.place.keyAccounts")), explain);
        if (game.view().played().size() % QUARTERS_PER_YEAR == 0) {
            StrategicMeeting meeting = new StrategicMeeting(game, texts);
            controls.add(meeting);
            add(meeting);
        }
        add(columns, matrix);
        game.onChange(() -> controls.forEach(PlanControl::refresh));
    }

    private static String criteria(OperatingPlan plan, Texts texts) {
        List<Integer> weights = plan.keyAccounts().weights();
        long chosen = weights.stream().filter(weight -> weight > 0).count();
        return texts.get(
                chosen == 0 ? "rules.criteria.none" : chosen > 3 ? "rules.criteria.tooMany" : "rules.criteria.chosen",
                texts.figures().whole(chosen),
                texts.figures().whole(weights.size()));
    }
}
