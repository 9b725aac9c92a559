package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.kampus.insight.Figure;
import org.kampus.insight.Spread;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.ui.desk.Term;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** All metrics of all arms: mean and spread, and for variants the paired difference to the baseline. */
final class ComparisonTable extends Div {

    private final Comparison comparison;
    private final Texts texts;
    private final MetricWording wording;

    ComparisonTable(OpenExperiment open, Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        this.wording = new MetricWording(texts);
        addClassName("comparison-scroll");
        ScrollRegion.mark(this, texts.get("lab.figures"));
        NativeTable table = new NativeTable();
        table.addClassName("comparison");
        table.getElement().getStyle().set("--arms", Integer.toString(comparison.arms()));
        table.setCaptionText(texts.get("lab.table.caption"));
        table.add(new NativeTableHeader(head(ArmList.names(open, texts))));
        NativeTableBody body = new NativeTableBody();
        List<Metric> known = comparison.metrics();
        Stream.concat(
                        known.stream().filter(metric -> metric.role().isEmpty()),
                        known.stream().filter(metric -> metric.role().isPresent()))
                .forEach(metric -> body.add(row(metric)));
        table.add(body);
        add(table);
    }

    private NativeTableRow head(List<String> names) {
        NativeTableRow row = new NativeTableRow(new NativeTableHeaderCell(texts.get("lab.table.metric")));
        for (int arm = 0; arm < names.size(); arm++) {
            Span letter = new Span(ArmList.letter(arm));
            letter.addClassName("arm-letter");
            letter.getElement().setAttribute("aria-hidden", "true");
            letter.getElement().setAttribute("data-arm", Integer.toString(arm));
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.add(letter, new Span(names.get(arm)));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(Metric metric) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        String meaning = "metric." + metric.key() + ".meaning";
        name.add(
                texts.has(meaning)
                        ? new Term(wording.name(metric), texts.get(meaning))
                        : new Span(wording.name(metric)));
        NativeTableRow row = new NativeTableRow(name);
        for (int arm = 0; arm < comparison.arms(); arm++) {
            row.add(cell(metric, arm));
        }
        row.getElement().setAttribute("data-testid", "metric-" + metric.key());
        return row;
    }

    private NativeTableCell cell(Metric metric, int arm) {
        Spread spread = comparison.spread(metric, arm);
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-letter", ArmList.letter(arm));
        if (spread.fates() == 0) {
            cell.add(new Span(texts.get("lab.table.none")));
            cell.addClassName("quiet");
            return cell;
        }
        Div figures = new Div(
                line(wording.value(metric, spread.mean()), "cell-mean"),
                line(
                        texts.get(
                                "lab.table.spread",
                                wording.value(metric, spread.p10()),
                                wording.value(metric, spread.p90())),
                        "cell-spread"));
        Div parts = new Div(figures);
        parts.addClassName("cell-parts");
        if (arm > 0) {
            PairedComparison paired = comparison.against(metric, arm);
            if (paired.fates() > 0) {
                parts.add(difference(paired));
            }
        }
        cell.add(parts);
        return cell;
    }

    private Div difference(PairedComparison paired) {
        Metric metric = paired.metric();
        String sign =
                paired.isBetter() ? "better" : paired.isWorse() ? "worse" : paired.isClear() ? "other" : "unclear";
        Span difference = line(
                texts.get("lab.table.difference." + sign, wording.difference(metric, paired.difference())),
                "cell-difference");
        difference.getElement().setAttribute("data-sign", sign);
        Span interval = line(wording.interval(paired), "cell-interval");
        boolean judged = metric.direction() != Figure.Direction.NEITHER;
        Span share = line(
                texts.get(
                        judged ? "lab.table.better" : "lab.table.higher",
                        paired.better(),
                        paired.equal(),
                        paired.worse(),
                        paired.fates()),
                "cell-share");
        return new Div(difference, interval, share);
    }

    private static Span line(String text, String className) {
        Span line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
