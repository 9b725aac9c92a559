package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.kampus.ui.i18n.Texts;

/** The moving picture of a quarter with what its forms mean, and the same week by week in words. */
final class PlaybackPanel extends Div {

    private static final List<String> FORMS =
            List.of("new", "active", "pale", "touch", "dormant", "writtenOff", "wonBack", "order", "late", "waiting");

    PlaybackPanel(ShownQuarter shown, boolean autoplay) {
        Texts texts = shown.texts();
        PlaybackData data = new PlaybackData(shown);
        QuarterPlayback picture = new QuarterPlayback(data.json(autoplay));
        picture.onClient(client -> StoryDialog.open(shown, client));
        picture.onBox((box, time) -> BoxDialog.open(shown, data.flow(), box, time));
        addClassName("playback");
        Paragraph hint = new Paragraph(texts.get("playback.hint"));
        hint.addClassName("quiet");
        add(picture, hint, legend(texts), inWords(texts, data.said()));
    }

    private static Div legend(Texts texts) {
        Div legend = new Div();
        legend.addClassName("playback-legend");
        for (String form : FORMS) {
            Span mark = new Span();
            mark.addClassNames("form", "form-" + form);
            Span item = new Span(mark, new Span(texts.get("playback.form." + form)));
            item.addClassName("legend-item");
            legend.add(item);
        }
        return legend;
    }

    private static NativeDetails inWords(Texts texts, List<String> said) {
        OrderedList weeks = new OrderedList();
        said.forEach(line -> weeks.add(new ListItem(line)));
        NativeDetails details = new NativeDetails(texts.get("playback.inWords"), weeks);
        details.addClassName("in-words");
        return details;
    }
}
