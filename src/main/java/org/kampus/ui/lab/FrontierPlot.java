package org.kampus.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import org.kampus.application.lab.SearchResult.Found;
import org.kampus.ui.i18n.Texts;

/** Plans as points: profit to the right, retention upwards. Each point of the frontier is a button. */
final class FrontierPlot extends Div {

    private static final double MARGIN = 0.08;

    private final Texts texts;
    private final List<Found> all;

    /**
     * A plot.
     *
     * @param frontier points to choose from
     * @param compared points to compare with; the first is where the search began
     * @param choose told the position of a chosen point in the frontier
     */
    FrontierPlot(List<Found> frontier, List<Found> compared, Texts texts, IntConsumer choose) {
        this.texts = texts;
        this.all = new ArrayList<>(frontier);
        all.addAll(compared);
        addClassName("frontier");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.get("lab.search.plot"));
        Div field = new Div();
        field.addClassName("frontier-field");
        for (int i = 0; i < compared.size(); i++) {
            Found plan = compared.get(i);
            Span mark = new Span();
            mark.addClassNames("frontier-mark", i == 0 ? "start" : "textbook");
            mark.setTitle(label(plan, i == 0));
            mark.getElement().setAttribute("role", "img");
            mark.getElement().setAttribute("aria-label", label(plan, i == 0));
            field.add(at(mark, plan));
        }
        for (int i = 0; i < frontier.size(); i++) {
            int position = i;
            NativeButton point = new NativeButton(Integer.toString(i + 1), e -> choose.accept(position));
            point.addClassName("frontier-point");
            point.setTestId("frontier-" + (i + 1));
            point.setAriaLabel(
                    texts.get("lab.search.point", texts.figures().whole(i + 1.0), label(frontier.get(i), false)));
            point.setTitle(label(frontier.get(i), false));
            field.add(at(point, frontier.get(i)));
        }
        add(field, axis("x", Found::profit), axis("y", Found::retention), legend(!compared.isEmpty()));
    }

    private <C extends Component> C at(C point, Found plan) {
        point.getElement().getStyle().set("--x", share(plan, Found::profit)).set("--y", share(plan, Found::retention));
        return point;
    }

    private String share(Found plan, ToDoubleFunction<Found> figure) {
        double low = all.stream().mapToDouble(figure).min().orElse(0);
        double high = all.stream().mapToDouble(figure).max().orElse(1);
        double share = high > low ? (figure.applyAsDouble(plan) - low) / (high - low) : 0.5;
        return Double.toString(MARGIN + share * (1 - 2 * MARGIN));
    }

    private String label(Found plan, boolean start) {
        String figures = texts.get(
                "lab.search.figures",
                texts.figures().money(plan.profit()),
                texts.figures().percent(plan.retention(), 1));
        if (start) {
            return texts.get("lab.search.start.label", figures);
        }
        return plan.preset().isEmpty()
                ? figures
                : texts.get("lab.search.textbook.label", texts.get("preset." + plan.preset()), figures);
    }

    private Div axis(String name, ToDoubleFunction<Found> figure) {
        double low = all.stream().mapToDouble(figure).min().orElse(0);
        double high = all.stream().mapToDouble(figure).max().orElse(0);
        boolean money = name.equals("x");
        Div axis = new Div(
                new Span(money ? texts.figures().money(low) : texts.figures().percent(low, 1)),
                new Span(texts.get("lab.search.axis." + name)),
                new Span(money ? texts.figures().money(high) : texts.figures().percent(high, 1)));
        axis.addClassNames("frontier-axis", "frontier-" + name);
        return axis;
    }

    private Div legend(boolean compared) {
        Div legend = new Div(entry("frontier-point sample", "lab.search.legend.frontier"));
        legend.addClassName("frontier-legend");
        if (compared) {
            legend.add(
                    entry("frontier-mark sample start", "lab.search.legend.start"),
                    entry("frontier-mark sample textbook", "lab.search.legend.textbook"));
        }
        return legend;
    }

    private Span entry(String classNames, String key) {
        Span mark = new Span();
        mark.addClassNames(classNames.split(" "));
        return new Span(mark, new Span(texts.get(key)));
    }
}
