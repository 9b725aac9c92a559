package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;
import org.kampus.workshop.ScoreMix;

/** How much each score counts in the standings, to be filled in. */
final class MixFields extends Div {

    private final NumberInput profit;
    private final NumberInput clientBaseValue;
    private final NumberInput retention;
    private final NumberInput load;

    MixFields(ScoreMix mix, Texts texts) {
        addClassName("mix-fields");
        Span title = new Span(texts.get("trainer.settings.mix"));
        title.addClassName("open-title");
        Paragraph how = new Paragraph(texts.get("trainer.settings.mix.how"));
        how.addClassName("quiet");
        profit = field("profit", mix.profit(), texts);
        clientBaseValue = field("clientBaseValue", mix.clientBaseValue(), texts);
        retention = field("retention", mix.retention(), texts);
        load = field("load", mix.load(), texts);
        Div fields = new Div(profit, clientBaseValue, retention, load);
        fields.addClassName("mix-row");
        add(title, how, fields);
    }

    private static NumberInput field(String score, int weight, Texts texts) {
        NumberInput field = new NumberInput(texts.get("score." + score), NumberRange.whole(0, ScoreMix.MOST), texts);
        field.setNumber(weight);
        field.setTestId("mix-" + score);
        return field;
    }

    /**
     * What is filled in.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if nothing counts
     */
    ScoreMix mix() {
        return new ScoreMix(value(profit), value(clientBaseValue), value(retention), value(load));
    }

    private static int value(NumberInput field) {
        return (int) field.number().orElseThrow();
    }
}
