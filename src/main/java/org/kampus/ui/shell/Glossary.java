package org.kampus.ui.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kampus.market.SaleType;
import org.kampus.organisation.Lever;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Lesson;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** The words of the trade with their meanings, in one window. */
public final class Glossary extends Dialog {

    private static final List<String> WORDS = List.of(
            "lead",
            "regularClient",
            "dormantClient",
            "clientClasses",
            "keyAccount",
            "shareOfWallet",
            "promisesKept",
            "secondToFirst",
            "orderWait",
            "personalBond",
            "companyTies",
            "queue",
            "switching",
            "luck");

    /**
     * Words that belong together.
     *
     * @param key of their heading
     * @param words keys of the words; the meaning of a word has the word's key and {@code .meaning}
     */
    record Part(String key, List<String> words) {}

    /**
     * Builds the window.
     *
     * @param lessons lessons in which the words can be seen at work
     */
    Glossary(Texts texts, List<Lesson> lessons) {
        setHeaderTitle(texts.get("shell.glossary"));
        setWidth("min(44rem, 96vw)");
        setMaxHeight("90dvh");
        Div words = words(texts, lessons);
        words.getElement().setAttribute("tabindex", "0");
        add(words);
        Button close = new Button(texts.get("shell.close"), e -> close());
        close.setTestId("glossary-close");
        getFooter().add(close);
    }

    /** All words with their meanings, for a sheet of paper. */
    public static Div words(Texts texts) {
        return words(texts, List.of());
    }

    private static Div words(Texts texts, List<Lesson> lessons) {
        Div words = new Div();
        words.addClassName("glossary");
        for (Part part : parts()) {
            DescriptionList list = new DescriptionList();
            for (String word : part.words()) {
                DescriptionList.Description meaning = new DescriptionList.Description(texts.get(word + ".meaning"));
                lessons.stream()
                        .filter(lesson -> lesson.concepts().contains(word))
                        .forEach(lesson -> meaning.add(new Text(" "), link(lesson, texts)));
                list.add(new DescriptionList.Term(texts.get(word)), meaning);
            }
            words.add(new H3(texts.get("shell.glossary." + part.key())), list);
        }
        return words;
    }

    /** In a window of its own: what is being played stays where it is. */
    private static Anchor link(Lesson lesson, Texts texts) {
        Anchor link = new Anchor(
                Addresses.lesson(lesson.id()),
                texts.get(
                        "shell.glossary.lesson",
                        lesson.title().in(texts.language().locale())));
        link.setTarget(AnchorTarget.BLANK);
        link.setTestId("glossary-lesson-" + lesson.id());
        return link;
    }

    /** All words, in the order in which a newcomer meets them. */
    static List<Part> parts() {
        return List.of(
                new Part("roles", keys("role.", Role.values(), Role::key)),
                new Part("functions", keys("function.", SalesFunction.values(), SalesFunction::key)),
                new Part("structures", structures()),
                new Part("rules", rules()),
                new Part(
                        "scores",
                        List.of(
                                "score.profit",
                                "score.clientBaseValue",
                                "score.retention",
                                "score.load",
                                "desk.payroll")),
                new Part("words", WORDS.stream().map(word -> "term." + word).toList()),
                new Part("causes", keys("cause.", DepartureCause.values(), DepartureCause::name)),
                new Part(
                        "saleTypes",
                        keys("saleType.", SaleType.values(), type -> type.name().toLowerCase(Locale.ROOT))));
    }

    private static <T> List<String> keys(String stem, T[] things, Function<T, String> key) {
        return Stream.of(things).map(thing -> stem + key.apply(thing)).toList();
    }

    private static List<String> structures() {
        List<String> words = new ArrayList<>(List.of("involvement.does", "involvement.helps"));
        words.addAll(keys("preset.", StructurePreset.values(), StructurePreset::key));
        return words;
    }

    /** Touches and growth hours are one word each, though they are set class by class. */
    private static List<String> rules() {
        Set<String> words = new LinkedHashSet<>();
        for (Lever lever : Lever.values()) {
            words.add("lever." + lever.key().replaceFirst("^(touches|growthHours)[A-D]$", "$1"));
        }
        return List.copyOf(words);
    }
}
