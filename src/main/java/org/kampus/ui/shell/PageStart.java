package org.kampus.ui.shell;

import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.web.SecurityHeaders;
import org.kampus.web.Strangers;

/** Gives each page its language and colours before it is drawn, and the server's messages their words. */
@ApplicationScoped
class PageStart {

    /** Bounds of the time between two tries of a page to reach a server that is away, ms. */
    private static final int LEAST_BETWEEN_TRIES = 1500;

    private static final int MOST_BETWEEN_TRIES = 3500;

    void onServiceInit(@Observes ServiceInitEvent event, Strangers strangers) {
        VaadinService service = event.getSource();
        event.addIndexHtmlRequestListener(PageStart::prepare);
        service.addUIInitListener(e -> {
            begin(e.getUI());
            awaitDeed(e.getUI(), strangers);
        });
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
        FirstPage.furnish(response, VaadinServlet.getCurrent().getServletContext());
        String nonce = SecurityHeaders.nonce();
        response.getDocument().select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(SecurityHeaders.POLICY, SecurityHeaders.policyOfPage(nonce));
    }

    /** The first press of a key or a button makes a known one of a stranger. */
    private static void awaitDeed(UI ui, Strangers strangers) {
        List<DomListenerRegistration> listeners = new ArrayList<>();
        for (String deed : List.of("click", "keydown")) {
            listeners.add(ui.getElement().addEventListener(deed, e -> {
                listeners.forEach(DomListenerRegistration::remove);
                if (VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession session) {
                    strangers.acted(session.getHttpSession());
                }
            }));
        }
    }

    private static void begin(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Visitor.recognise(request);
        Visitor.arrive(ui, request);
        Language language = Visitor.language(request);
        ui.setLocale(language.locale());
        Visitor.tellLanguage(ui, language);
        keepInTouch(ui);
    }

    /**
     * Sets how a page takes its line up again: where web sockets are refused it falls back to long polling after the
     * second failure instead of a minute, and a room full of pages whose server is away must not ask in step.
     */
    private static void keepInTouch(UI ui) {
        PushConfiguration push = ui.getPushConfiguration();
        push.setParameter("maxWebsocketErrorRetries", "1");
        push.setParameter("reconnectInterval", "1000");
        push.setParameter("connectTimeout", "3000");
        int luck = ThreadLocalRandom.current().nextInt(MOST_BETWEEN_TRIES - LEAST_BETWEEN_TRIES);
        ui.getReconnectDialogConfiguration().setReconnectInterval(LEAST_BETWEEN_TRIES + luck);
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
