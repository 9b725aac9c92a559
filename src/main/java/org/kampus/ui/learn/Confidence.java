package org.kampus.ui.learn;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.kampus.ui.i18n.Texts;

/** How sure somebody is of an answer, from a shot in the dark to nearly certain. */
final class Confidence extends RadioButtonGroup<Double> {

    private static final List<Double> SURE = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 0.99);

    /**
     * Nothing said yet.
     *
     * @param options answers there are
     */
    Confidence(int options, Texts texts) {
        List<Double> levels = new ArrayList<>(SURE);
        levels.addFirst(1.0 / options);
        setItems(levels);
        setLabel(texts.get("learn.guess.sure"));
        setItemLabelGenerator(level -> texts.figures().percent(level));
        setHelperText(texts.get("learn.guess.sure.help", texts.figures().percent(1.0 / options)));
        addClassName("confidence");
    }
}
