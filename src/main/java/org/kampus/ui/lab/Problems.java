package org.kampus.ui.lab;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kampus.application.lab.LabRefusal;
import org.kampus.lab.ExperimentProblem;
import org.kampus.lab.InvalidExperimentException;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says why an experiment cannot be run, with the value and the cure. */
final class Problems {

    private Problems() {}

    static void tell(InvalidExperimentException invalid, Texts texts) {
        tell(of(invalid, texts), texts);
    }

    static void tell(LabRefusal refusal, Texts texts) {
        tell(List.of(of(refusal, texts)), texts);
    }

    static void tell(String line, Texts texts) {
        tell(List.of(line), texts);
    }

    private static void tell(List<String> lines, Texts texts) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("lab.problem.title"));
        Div words = new Div();
        lines.forEach(line -> words.add(new Paragraph(line)));
        dialog.setText(words.getElement().getComponent().orElseThrow());
        dialog.setConfirmText(texts.get("run.understood"));
        dialog.open();
    }

    static List<String> of(InvalidExperimentException invalid, Texts texts) {
        return invalid.problems().stream().map(problem -> of(problem, texts)).toList();
    }

    static String of(LabRefusal refusal, Texts texts) {
        Figures figures = texts.figures();
        return texts.get(
                "lab.refusal." + refusal.reason().key(),
                figures.rough(refusal.value()),
                figures.rough(refusal.limit()));
    }

    private static String of(ExperimentProblem problem, Texts texts) {
        Figures figures = texts.figures();
        return switch (problem) {
            case ExperimentProblem.TooManyVariants p ->
                texts.get("lab.problem.variants", figures.whole(p.variants()), figures.whole(p.limit()));
            case ExperimentProblem.BadName p ->
                texts.get("lab.problem.name", figures.whole(p.variant()), figures.whole(p.limit()));
            case ExperimentProblem.SameName p -> texts.get("lab.problem.sameName", p.name());
            case ExperimentProblem.BadHorizon p ->
                texts.get("lab.problem.quarters", figures.whole(p.quarters()), figures.whole(p.limit()));
            case ExperimentProblem.BadReplications p ->
                texts.get(
                        "lab.problem.replications",
                        figures.whole(p.replications()),
                        figures.whole(p.least()),
                        figures.whole(p.limit()));
            case ExperimentProblem.BeginsTooLate p ->
                texts.get("lab.problem.late", figures.whole(p.fromQuarter()), figures.whole(p.quarters()));
        };
    }
}
