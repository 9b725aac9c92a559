package org.kampus.ui.results;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.kampus.insight.counterfactual.Score;
import org.kampus.ui.i18n.Texts;

/** By which score effects are ranked. */
final class ScoreChoice extends Select<Score> {

    /**
     * A choice that begins with profit.
     *
     * @param chosen told of every choice
     */
    ScoreChoice(String testId, Texts texts, Consumer<Score> chosen) {
        addClassName("score-choice");
        setLabel(texts.get("effects.by"));
        setItems(Score.values());
        setItemLabelGenerator(score -> texts.get("score." + score.key()));
        setValue(Score.PROFIT);
        setTestId(testId);
        addValueChangeListener(e -> chosen.accept(e.getValue()));
    }
}
