package org.kampus.ui.results;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.kampus.application.PlayedQuarter;
import org.kampus.simulation.Simulator;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Texts;

/** How to check a result: what it was computed from, and its digest, ready to be copied. */
final class CheckPanel extends NativeDetails {

    /** Copies the text of the element; on plain HTTP browsers have only the old way of selecting. */
    private static final String COPY = """
            this.addEventListener('click', () => {
              const text = this.dataset.text;
              const done = () => { this.textContent = this.dataset.done; };
              if (navigator.clipboard && window.isSecureContext) {
                navigator.clipboard.writeText(text).then(done);
              } else {
                const range = document.createRange();
                range.selectNodeContents(this.previousElementSibling);
                const selection = window.getSelection();
                selection.removeAllRanges();
                selection.addRange(range);
                document.execCommand('copy');
                done();
              }
            });
            """;

    private final Texts texts;
    private final DescriptionList facts = new DescriptionList();

    CheckPanel(ShownQuarter shown, GameState.Origin origin) {
        this.texts = shown.texts();
        GameState game = shown.game();
        addClassName("check");
        setSummaryText(texts.get("check.title"));
        Div body = new Div(new Paragraph(texts.get("check.how")));
        add("case", game.scenario().id());
        add("caseDigest", origin.scenarioDigest());
        add("seed", Long.toString(origin.seed()));
        if (shown.number() >= 1) {
            PlayedQuarter played = game.played().get(shown.number() - 1);
            add("engine", played.engineVersion());
            add("digest", played.digest());
        } else {
            add("engine", Simulator.ENGINE_VERSION);
        }
        body.add(facts);
        if (origin.changed()) {
            Paragraph changed = new Paragraph(texts.get("check.changed"));
            changed.addClassName("warning");
            changed.getElement().setAttribute("role", "status");
            body.add(changed);
        }
        setContent(body);
    }

    private void add(String key, String value) {
        Code code = new Code(value);
        code.getElement().setAttribute("data-testid", "check-" + key);
        NativeButton copy = new NativeButton(texts.get("check.copy"));
        copy.addClassName("link-button");
        copy.setAriaLabel(texts.get("check.copy.label", texts.get("check." + key)));
        copy.getElement().setAttribute("data-text", value);
        copy.getElement().setAttribute("data-done", texts.get("check.copied"));
        copy.getElement().executeJs(COPY);
        facts.add(new DescriptionList.Term(texts.get("check." + key)));
        facts.add(new DescriptionList.Description(code, copy));
    }
}
