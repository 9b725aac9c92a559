package org.kampus.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kampus.application.PlayService;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.SearchResult;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.lab.StudyResult;
import org.kampus.lab.SearchConstraints;
import org.kampus.lab.SearchTask;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;

/** The search for better plans: what it may spend, the frontier it finds, the plans behind the points. */
final class SearchPanel extends StudyPanel {

    private final PlayService play;

    SearchPanel(LabStudies studies, PlayService play, OpenExperiment open, Texts texts) {
        super(studies, open, texts, StudyKind.SEARCH);
        this.play = play;
    }

    @Override
    List<Component> head() {
        Paragraph explain = new Paragraph(texts().get("lab.search.explain"));
        explain.addClassName("quiet");
        return List.of(new H2(texts().get("lab.search.title")), explain);
    }

    @Override
    void form(Div form, boolean again) {
        Scenario scenario = open().scenario();
        double now = scenario.pay().weekly(open().order().baseline().planIn(1).structure());
        NumberInput payroll =
                new NumberInput(texts().get("lab.search.payroll"), NumberRange.whole(1, 1_000_000), texts());
        payroll.setNumber(Math.ceil(now));
        payroll.setHint(texts().get("lab.search.payroll.hint", texts().figures().moneyPerWeek(now)));
        payroll.setTestId("search-payroll");
        NumberInput runs = new NumberInput(
                texts().get("lab.search.runs"),
                NumberRange.whole(SearchTask.FEWEST_RUNS, SearchTask.MOST_RUNS),
                texts());
        runs.setNumber(LabStudies.USUAL_RUNS);
        runs.setHint(texts().get("lab.search.runs.hint"));
        runs.setTestId("search-runs");
        Checkbox rules = new Checkbox(texts().get("lab.search.rules"), true);
        Checkbox stay = new Checkbox(texts().get("lab.search.noLayoffs"));
        stay.setTestId("search-no-layoffs");
        Checkbox slowly = new Checkbox(texts().get("lab.search.slowly"));
        slowly.setTestId("search-slowly");
        CheckboxGroup<Role> kept = new CheckboxGroup<>();
        kept.setLabel(texts().get("lab.search.kept"));
        kept.setItems(open().order().baseline().planIn(1).structure().staffedRoles());
        kept.setItemLabelGenerator(role -> texts().get("role." + role.key()));
        kept.setTestId("search-kept");
        NativeButton start = new NativeButton(texts().get(again ? "lab.study.again" : "lab.search.start"), e -> {
            int money = (int) payroll.number().orElseThrow();
            int spent = (int) runs.number().orElseThrow();
            SearchConstraints constraints =
                    new SearchConstraints(stay.getValue(), kept.getValue(), slowly.getValue() ? 1 : 0);
            ask(() ->
                    studies().startSearch(open().id(), open().visitor(), money, rules.getValue(), constraints, spent));
        });
        start.addClassNames("button", "primary");
        start.setTestId("start-search");
        form.add(payroll, runs, rules, stay, slowly, kept, start);
    }

    @Override
    void soFar(Div answer, StudyResult result) {
        SearchResult found = (SearchResult) result;
        FoundPlans plans = new FoundPlans(found, open(), play, texts());
        answer.add(
                new H3(texts().count("lab.search.soFar", found.frontier().size())),
                new FrontierPlot(found.frontier(), found.compared(), texts(), plans::choose),
                plans);
    }

    private String under(SearchConstraints constraints) {
        List<String> told = new ArrayList<>();
        if (constraints.noLayoffs()) {
            told.add(texts().get("lab.search.under.noLayoffs"));
        }
        if (!constraints.kept().isEmpty()) {
            told.add(texts().get(
                            "lab.search.under.kept",
                            constraints.kept().stream()
                                    .map(role -> texts().get("role." + role.key()))
                                    .collect(Collectors.joining(", "))));
        }
        if (constraints.decisionsPerQuarter() > 0) {
            told.add(texts().count("lab.search.under.slowly", constraints.decisionsPerQuarter()));
        }
        return String.join("; ", told);
    }

    @Override
    void answer(Div answer, StudyResult result) {
        SearchResult found = (SearchResult) result;
        String under = under(found.under());
        if (!under.isEmpty()) {
            Paragraph told = new Paragraph(texts().get("lab.search.under", under));
            told.setTestId("search-under");
            answer.add(told);
        }
        if (found.frontier().isEmpty()) {
            answer.add(new Paragraph(texts().get("lab.search.nothing")));
            return;
        }
        answer.add(new Paragraph(texts().get(
                        "lab.search.done",
                        texts().figures().whole(found.plansTried()),
                        texts().figures().whole(found.runs()),
                        texts().figures().moneyPerWeek(found.weeklyPayroll()),
                        texts().figures().whole(found.frontier().getFirst().fates()))));
        FoundPlans plans = new FoundPlans(found, open(), play, texts());
        answer.add(new FrontierPlot(found.frontier(), found.compared(), texts(), plans::choose), plans);
    }
}
