package org.kampus.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.ApplicableRules;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;

/** The rules of one topic. */
final class RuleSection extends Section implements PlanControl {

    /** Lines a single rule takes on the page. */
    private static final int LINES_OF_A_RULE = 3;

    private final DeskGame game;
    private final LeverTopic topic;
    private final Texts texts;
    private final List<PlanControl> controls = new ArrayList<>();

    RuleSection(DeskGame game, LeverTopic topic, Texts texts) {
        this.game = game;
        this.topic = topic;
        this.texts = texts;
        addClassName("rule-section");
        getElement().setAttribute("data-testid", "topic-" + topic.key());
        List<Lever> levers = new ApplicableRules(game.view().scenario()).of(topic);
        if (levers.size() == 1) {
            put(new LeverControl(game, levers.getFirst(), texts).asSection());
            return;
        }
        add(new H2(texts.get("leverTopic." + topic.key())));
        switch (topic) {
            case CARE -> put(new CareTable(game, texts));
            case VALUE_CHAIN -> put(new RuleTable(game, texts, "rules.invest", levers, this::investment));
            case SHELL -> {
                put(new ShellState(game, texts));
                put(new PageLink(game, texts));
            }
            case KEY_ACCOUNTS -> keyAccounts();
            case CONTROL -> {
                levers.forEach(lever -> put(new LeverControl(game, lever, texts)));
                put(new StudyCost(game, texts));
            }
            default -> levers.forEach(lever -> put(new LeverControl(game, lever, texts)));
        }
    }

    private <C extends Component & PlanControl> void put(C control) {
        controls.add(control);
        add(control);
    }

    /** The number of key accounts is set here; all that follows from it has a page of its own. */
    private void keyAccounts() {
        put(new LeverControl(game, Lever.KEY_ACCOUNTS, texts));
        put(new PageLink(game, texts));
    }

    private String investment(OperatingPlan plan) {
        double total = plan.valueChain().total();
        return total == 0
                ? texts.get("rules.invest.none")
                : texts.get(
                        "rules.invest.total",
                        texts.figures().moneyPerWeek(total),
                        texts.figures().moneyPerQuarter(total * Scenario.WEEKS_PER_QUARTER));
    }

    /** About how many lines the section takes, for spreading sections over two columns. */
    int lines() {
        ApplicableRules rules = new ApplicableRules(game.view().scenario());
        List<Lever> shown = rules.of(topic).stream()
                .filter(lever -> rules.apply(lever, game.plan()))
                .toList();
        return switch (topic) {
            case CARE -> 9;
            case VALUE_CHAIN -> 8;
            case KEY_ACCOUNTS, SHELL -> 4;
            default -> 1 + LINES_OF_A_RULE * shown.size();
        };
    }

    @Override
    public void refresh() {
        controls.forEach(PlanControl::refresh);
    }

    /** The way to the page of key accounts, open as soon as there are some. */
    private static final class PageLink extends Div implements PlanControl {

        private final DeskGame game;

        PageLink(DeskGame game, Texts texts) {
            this.game = game;
            Anchor link = new Anchor(DeskPlace.KEY_ACCOUNTS.address(game.view()), texts.get("rules.key.open"));
            link.getElement().setAttribute("data-testid", "open-key-accounts");
            addClassName("rule-link");
            add(link);
            refresh();
        }

        @Override
        public void refresh() {
            setVisible(DeskPlace.KEY_ACCOUNTS.open(game.view()));
        }
    }

    /** What a time study of the people in the plan would cost. */
    private static final class StudyCost extends Paragraph implements PlanControl {

        private final DeskGame game;
        private final Texts texts;

        StudyCost(DeskGame game, Texts texts) {
            this.game = game;
            this.texts = texts;
            addClassName("quiet");
            refresh();
        }

        @Override
        public void refresh() {
            int people = game.plan().structure().headcount();
            double each = game.view().scenario().organisation().get(OrganisationParameter.TIME_STUDY_COST);
            setText(texts.count("rules.study.cost", people, texts.figures().money(each * people)));
        }
    }
}
