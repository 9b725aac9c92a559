package org.kampus.ui.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.kampus.insight.Scorecard;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;
import org.kampus.workshop.Prediction;

/** Asks what the team expects of the quarter before its plan is submitted. */
final class PredictionDialog extends Dialog {

    private static final double MOST_PROFIT = 1e9;

    private final NumberInput profit;
    private final NumberInput retention;

    PredictionDialog(SharedGame game, Texts texts) {
        addClassName("prediction");
        setHeaderTitle(texts.get("team.prediction.title"));
        setWidth("min(26rem, 92vw)");
        Prediction known = game.teamPlan().prediction();
        Optional<Scorecard> last = game.scores();
        profit = field("profit", new NumberRange(-MOST_PROFIT, MOST_PROFIT, 1, ""), texts);
        retention = field("retention", new NumberRange(0, 100, 0.1, "%"), texts);
        last.ifPresent(scores -> {
            profit.setHint(texts.get("team.prediction.last", texts.figures().money(scores.profit())));
            retention.setHint(texts.get("team.prediction.last", texts.figures().percent(scores.retention())));
        });
        if (known != null) {
            profit.setNumber(Math.round(known.profit()));
            retention.setNumber(Math.round(known.retention() * 1000) / 10.0);
        }
        add(new Paragraph(texts.get("team.prediction.why")), profit, retention);
        Button submit = new Button(texts.get("team.submit"), e -> submit(game, texts));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setTestId("prediction-submit");
        getFooter().add(new Button(texts.get("team.prediction.cancel"), e -> close()), submit);
    }

    private static NumberInput field(String key, NumberRange range, Texts texts) {
        NumberInput field = new NumberInput(texts.get("team.prediction." + key), range, texts);
        field.setSuffixComponent(new Span(texts.get("team.prediction." + key + ".unit")));
        field.setRequiredIndicatorVisible(true);
        field.addClassName("error-room");
        field.setWidthFull();
        field.setTestId("prediction-" + key);
        return field;
    }

    private void submit(SharedGame game, Texts texts) {
        if (missing(profit, texts) | missing(retention, texts)) {
            return;
        }
        close();
        game.submit(
                new Prediction(profit.number().orElseThrow(), retention.number().orElseThrow() / 100));
    }

    private static boolean missing(NumberInput field, Texts texts) {
        boolean missing = field.number().isEmpty();
        if (missing) {
            field.setErrorMessage(texts.get("team.prediction.missing"));
            field.setInvalid(true);
        }
        return missing;
    }
}
