package org.kampus.ui.course;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.kampus.course.Platform;
import org.kampus.ui.i18n.Texts;

/** What a course system tells when a tool is added to it by hand, to be typed in here. */
final class ConnectForm extends Div {

    private static final int LONGEST = 1_000;

    private final Texts texts;

    /**
     * A form.
     *
     * @param onConnect gets the course system and the installation that is let in
     */
    ConnectForm(Texts texts, BiConsumer<Platform, String> onConnect) {
        this.texts = texts;
        addClassName("account-form");
        TextField name = field("name");
        TextField issuer = field("issuer");
        TextField client = field("client");
        TextField deployment = field("deployment");
        TextField authorization = field("authorization");
        TextField token = field("token");
        TextField keys = field("keys");
        TextField audience = field("audience");
        Checkbox every = new Checkbox(texts.get("courses.form.every"));
        Button connect = new Button(
                texts.get("courses.form.go"),
                e -> onConnect.accept(
                        new Platform(
                                new UUID(0, 0),
                                name.getValue(),
                                issuer.getValue(),
                                client.getValue(),
                                authorization.getValue(),
                                token.getValue(),
                                keys.getValue(),
                                audience.getValue(),
                                every.getValue()),
                        deployment.getValue()));
        connect.setTestId("connect-course");
        add(name, issuer, client, deployment, authorization, token, keys, audience, every, connect);
    }

    private TextField field(String key) {
        TextField field = new TextField(texts.get("courses.form." + key));
        field.setMaxLength(LONGEST);
        field.setTestId("course-" + key);
        return field;
    }
}
