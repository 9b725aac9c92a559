package org.kampus.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kampus.insight.ClientTrack;
import org.kampus.insight.QuarterFlow;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.ui.i18n.Texts;

/** The clients who stand in one field of the moving picture at a moment, each leading to its story. */
final class BoxDialog {

    private static final int LISTED = 60;

    private BoxDialog() {}

    static void open(ShownQuarter shown, QuarterFlow flow, PlaybackBox box, double time) {
        Texts texts = shown.texts();
        Map<Integer, Double> revenue = new HashMap<>();
        for (ClientSnapshot client : shown.quarter().clients()) {
            revenue.put(client.client(), client.yearlyRevenue());
        }
        List<ClientTrack> there = flow.clients().stream()
                .filter(track -> track.appears() <= time && box.stations().contains(track.at(time)))
                .sorted(Comparator.comparingDouble((ClientTrack t) -> revenue.getOrDefault(t.client(), 0.0))
                        .reversed())
                .toList();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(texts.get(
                "playback.box.title",
                texts.get("playback.box." + box.key()),
                texts.figures().whole(there.size())));
        dialog.setWidth("min(28rem, 94vw)");
        dialog.setMaxHeight("86vh");
        UnorderedList list = new UnorderedList();
        list.addClassName("box-clients");
        for (ClientTrack track : there.subList(0, Math.min(LISTED, there.size()))) {
            NativeButton open = new NativeButton(shown.name(track.client()), e -> {
                dialog.close();
                StoryDialog.open(shown, track.client());
            });
            open.addClassName("link-button");
            Span clientClass =
                    new Span(texts.get("results.class", track.clientClass().name()));
            clientClass.addClassName("quiet");
            list.add(new ListItem(open, clientClass));
        }
        Div body = new Div(list);
        if (there.size() > LISTED) {
            body.add(new Paragraph(
                    texts.get("playback.box.more", texts.figures().whole(there.size() - (double) LISTED))));
        } else if (there.isEmpty()) {
            body.add(new Paragraph(texts.get("playback.box.empty")));
        }
        dialog.add(body);
        dialog.getFooter().add(new Button(texts.get("story.close"), e -> dialog.close()));
        dialog.open();
    }
}
