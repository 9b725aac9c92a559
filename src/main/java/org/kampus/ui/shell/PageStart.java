package org.kampus.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** Gives each page its language and colours before it is drawn, and the server's messages their words. */
@ApplicationScoped
class PageStart {

    void onServiceInit(@Observes ServiceInitEvent event) {
        VaadinService service = event.getSource();
        event.addIndexHtmlRequestListener(PageStart::prepare);
        service.addUIInitListener(e -> begin(e.getUI()));
        service.setSystemMessagesProvider(PageStart::messages);
    }

    private static void prepare(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        var root = response.getDocument().child(0);
        root.attr("lang", Visitor.language(request).code());
        root.attr("style", "color-scheme: " + Visitor.colors(request).scheme().getValue());
        Texts texts = Texts.in(Visitor.language(request));
        response.getDocument()
                .head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", texts.get("shell.description"));
        response.getDocument().body().appendElement("noscript").text(texts.get("shell.noscript"));
    }

    private static void begin(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Visitor.recognise(request);
        Language language = Visitor.language(request);
        ui.setLocale(language.locale());
        speak(ui, language);
    }

    /** Sets the language of what the browser itself shows. */
    static void speak(UI ui, Language language) {
        Visitor.tellLanguage(ui, language);
        Texts texts = Texts.in(language);
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.get("shell.reconnecting"));
        reconnect.setDialogTextGaveUp(texts.get("shell.connectionLost"));
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        Texts texts = Texts.in(
                info.getRequest() == null ? Language.of(info.getLocale()) : Visitor.language(info.getRequest()));
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // Everything is stored at once, so a page that was left for hours comes back by itself as things are now.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get("shell.internalError.caption"));
        messages.setInternalErrorMessage(texts.get("shell.internalError.message"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get("shell.cookiesDisabled.caption"));
        messages.setCookiesDisabledMessage(texts.get("shell.cookiesDisabled.message"));
        messages.setSyncErrorCaption(texts.get("shell.internalError.caption"));
        messages.setSyncErrorMessage(texts.get("shell.internalError.message"));
        return messages;
    }
}
