package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.QrCode;
import org.kampus.ui.room.SecretLink;
import org.kampus.ui.room.ServerAddress;

/** How to go on with this game in another browser: a link and its QR code, shown on demand. */
final class HandOverDetails extends NativeDetails {

    private final Div shown = new Div();

    HandOverDetails(SoloGame game, Texts texts) {
        addClassName("hand-over");
        setSummaryText(texts.get("handOver.title"));
        NativeButton show = new NativeButton(texts.get("handOver.show"), e -> {
            e.getSource().setVisible(false);
            show(game, texts);
        });
        show.addClassName("button");
        show.setTestId("show-hand-over");
        setContent(new Div(new Paragraph(texts.get("handOver.what")), show, shown));
        getElement().setAttribute("data-testid", "hand-over");
    }

    private void show(SoloGame game, Texts texts) {
        String link = ServerAddress.chosen() + game.handOverLink();
        QrCode qr = new QrCode();
        qr.show(link, texts.get("handOver.qr"));
        shown.removeAll();
        shown.add(new SecretLink(link, "handOver", texts), qr);
    }
}
