package org.kampus.ui.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;
import org.kampus.insight.Scorecard;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.Prediction;

/** Asks what the team expects of the quarter before its plan is submitted. */
final class PredictionDialog extends Dialog {

    private static final double MOST_PROFIT = 1e9;

    private final NumberField profit = new NumberField();
    private final NumberField retention = new NumberField();

    PredictionDialog(SharedGame game, Texts texts) {
        addClassName("prediction");
        setHeaderTitle(texts.get("team.prediction.title"));
        setWidth("min(26rem, 92vw)");
        Prediction known = game.teamPlan().prediction();
        Optional<Scorecard> last = game.scores();
        profit.setLabel(texts.get("team.prediction.profit"));
        profit.setSuffixComponent(new Span(texts.get("team.prediction.profit.unit")));
        profit.setMin(-MOST_PROFIT);
        profit.setMax(MOST_PROFIT);
        profit.setTestId("prediction-profit");
        retention.setLabel(texts.get("team.prediction.retention"));
        retention.setSuffixComponent(new Span(texts.get("team.prediction.retention.unit")));
        retention.setMin(0);
        retention.setMax(100);
        retention.setTestId("prediction-retention");
        last.ifPresent(scores -> {
            profit.setHelperText(
                    texts.get("team.prediction.last", texts.figures().money(scores.profit())));
            retention.setHelperText(
                    texts.get("team.prediction.last", texts.figures().percent(scores.retention())));
        });
        if (known != null) {
            profit.setValue((double) Math.round(known.profit()));
            retention.setValue(Math.round(known.retention() * 1000) / 10.0);
        }
        for (NumberField field : new NumberField[] {profit, retention}) {
            field.setRequiredIndicatorVisible(true);
            field.setI18n(new NumberField.NumberFieldI18n()
                    .setRequiredErrorMessage(texts.get("team.prediction.missing"))
                    .setBadInputErrorMessage(texts.get("team.prediction.missing"))
                    .setMinErrorMessage(texts.get("team.prediction.range"))
                    .setMaxErrorMessage(texts.get("team.prediction.range")));
            field.addClassName("error-room");
            field.setWidthFull();
        }
        add(new Paragraph(texts.get("team.prediction.why")), profit, retention);
        Button submit = new Button(texts.get("team.submit"), e -> submit(game));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setTestId("prediction-submit");
        getFooter().add(new Button(texts.get("team.prediction.cancel"), e -> close()), submit);
    }

    private void submit(SharedGame game) {
        if (missing(profit) | missing(retention)) {
            return;
        }
        close();
        game.submit(new Prediction(profit.getValue(), retention.getValue() / 100));
    }

    private static boolean missing(NumberField field) {
        Double value = field.getValue();
        boolean wrong = value == null || value < field.getMin() || value > field.getMax();
        field.setInvalid(wrong);
        return wrong;
    }
}
