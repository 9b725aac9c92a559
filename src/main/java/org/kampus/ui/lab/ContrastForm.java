package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;

/** Which variant a study is about, in how many fates; and which figure of its answer is shown. */
final class ContrastForm {

    private ContrastForm() {}

    /** Fields for the variant and the fates, and the button that asks. */
    static void fill(
            Div form,
            OpenExperiment open,
            Texts texts,
            String label,
            String testId,
            int usual,
            BiConsumer<Integer, Integer> ask) {
        Select<Integer> arm = new Select<>();
        arm.setLabel(texts.get("lab.study.variant"));
        arm.setItems(
                IntStream.rangeClosed(1, open.order().variants().size()).boxed().toList());
        arm.setItemLabelGenerator(number -> ArmList.name(open, number, texts));
        arm.setValue(1);
        NumberInput fates = new NumberInput(texts.get("lab.replications"), NumberRange.whole(2, 200), texts);
        fates.setNumber(usual);
        fates.setTestId(testId + "-fates");
        NativeButton start = new NativeButton(
                label, e -> ask.accept(arm.getValue(), (int) fates.number().orElseThrow()));
        start.addClassNames("button", "primary");
        start.setTestId(testId);
        form.add(arm, fates, start);
    }

    /** A choice of the metric that is shown. */
    static Select<Metric> metric(Texts texts, Metric shown, Consumer<Metric> choose) {
        MetricWording wording = new MetricWording(texts);
        Select<Metric> metric = new Select<>();
        metric.setLabel(texts.get("lab.study.metric"));
        metric.setItems(Finding.JUDGED_BY);
        metric.setItemLabelGenerator(wording::name);
        metric.setValue(shown);
        metric.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                choose.accept(e.getValue());
            }
        });
        return metric;
    }
}
