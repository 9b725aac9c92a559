package org.kampus.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.ui.i18n.Texts;

/** The words of the trade with their meanings, in one window. */
final class Glossary extends Dialog {

    private static final List<String> SCORES = List.of("profit", "clientBaseValue", "retention", "load");

    Glossary(Texts texts) {
        setHeaderTitle(texts.get("shell.glossary"));
        setWidth("min(44rem, 96vw)");
        setMaxHeight("90dvh");
        Div words = new Div();
        words.addClassName("glossary");
        words.getElement().setAttribute("tabindex", "0");
        List<String> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.add("role." + role.key());
        }
        List<String> functions = new ArrayList<>();
        for (SalesFunction function : SalesFunction.values()) {
            functions.add("function." + function.key());
        }
        List<String> levers = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            if (texts.has("lever." + lever.key() + ".meaning")) {
                levers.add("lever." + lever.key());
            }
        }
        levers.add(3, "lever.touches");
        levers.add(4, "lever.growthHours");
        part(words, texts, "roles", roles);
        part(words, texts, "functions", functions);
        part(words, texts, "rules", levers);
        part(words, texts, "scores", SCORES.stream().map(key -> "score." + key).toList());
        add(words);
        Button close = new Button(texts.get("shell.close"), e -> close());
        close.setTestId("glossary-close");
        getFooter().add(close);
    }

    private static void part(Div words, Texts texts, String key, List<String> keys) {
        DescriptionList list = new DescriptionList();
        for (String word : keys) {
            list.add(
                    new DescriptionList.Term(texts.get(word)),
                    new DescriptionList.Description(texts.get(word + ".meaning")));
        }
        words.add(new H3(texts.get("shell.glossary." + key)), list);
    }
}
