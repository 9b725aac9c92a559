package org.kampus.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;
import org.kampus.workshop.PlainText;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.Seating;
import org.kampus.workshop.Unsubmitted;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopSettings;
import org.kampus.workshop.WorkshopState;

/** How a workshop is played, to be filled in: the few things every trainer decides, and the others behind *more*. */
final class SettingsForm extends Div {

    private final TextField title;
    private final NumberInput rounds;
    private final NumberInput minutes;
    private final Checkbox practice;
    private final RadioButtonGroup<PlayMode> mode;
    private final RadioButtonGroup<Boolean> luck;
    private final RadioButtonGroup<Seating> seating;
    private final RadioButtonGroup<Unsubmitted> unsubmitted;
    private final Checkbox autoAdvance;
    private final NumberInput reviewMinutes;
    private final OpenDecisions decisions;
    private final MixFields mix;
    private final CheckboxGroup<Integer> proposals = new CheckboxGroup<>();
    private final Div main = new Div();
    private final Div more = new Div();

    /**
     * A form filled with settings.
     *
     * @param leastRounds rounds that are played or being played
     */
    SettingsForm(String title, WorkshopSettings settings, Scenario scenario, int leastRounds, Texts texts) {
        addClassName("settings-form");
        this.title = new TextField(texts.get("trainer.settings.title"));
        this.title.setValue(title);
        this.title.setHelperText(texts.get("trainer.upTo", texts.figures().whole(WorkshopState.LONGEST_TITLE)));
        this.title.setTestId("workshop-title");
        rounds = number(texts, "rounds", settings.rounds(), leastRounds, scenario.quarters());
        minutes = number(texts, "minutes", settings.minutes(), 0, WorkshopSettings.MOST_MINUTES);
        minutes.setHint(texts.get("trainer.settings.minutes.hint"));
        practice = new Checkbox(texts.get("trainer.settings.practice"), settings.practice());
        practice.setHelperText(texts.get("trainer.settings.practice.hint"));
        practice.setTestId("practice");
        mode = choice(texts, "mode", PlayMode.values(), settings.mode());
        luck = new RadioButtonGroup<>(texts.get("trainer.settings.luck"));
        luck.setItems(true, false);
        luck.setItemLabelGenerator(same -> texts.get("trainer.settings.luck." + (same ? "same" : "different")));
        luck.setValue(settings.sameLuck());
        luck.getElement().setAttribute("data-testid", "luck");
        seating = choice(texts, "seating", Seating.values(), settings.seating());
        unsubmitted = choice(texts, "unsubmitted", Unsubmitted.values(), settings.unsubmitted());
        autoAdvance = new Checkbox(texts.get("trainer.settings.autoAdvance"), settings.autoAdvance());
        autoAdvance.setTestId("auto-advance");
        reviewMinutes = number(texts, "reviewMinutes", settings.reviewMinutes(), 1, WorkshopSettings.MOST_MINUTES);
        reviewMinutes.setVisible(settings.autoAdvance());
        autoAdvance.addValueChangeListener(e -> reviewMinutes.setVisible(e.getValue()));
        mix = new MixFields(settings.mix(), texts);
        decisions = new OpenDecisions(scenario, settings, texts);
        rounds.onNumber(number -> {
            decisions.show((int) number);
            offerProposals((int) number, proposals.getValue());
            return "";
        });
        proposals.setLabel(texts.get("trainer.settings.proposals"));
        proposals.setHelperText(texts.get("trainer.settings.proposals.how"));
        proposals.setItemLabelGenerator(round -> Wording.round(texts, round));
        proposals.getElement().setAttribute("data-testid", "proposals");
        offerProposals(settings.rounds(), settings.proposalRounds());
        decisions.show(settings.rounds());
        main.addClassName("settings-main");
        main.add(this.title, rounds, minutes);
        more.addClassName("settings-more");
        more.add(seating, mode, luck, unsubmitted, new Div(autoAdvance, reviewMinutes), proposals, mix, decisions);
        NativeDetails details = new NativeDetails(texts.get("trainer.settings.more"), more);
        details.setTestId("more-settings");
        add(main, practice, details);
    }

    private void offerProposals(int rounds, Set<Integer> chosen) {
        proposals.setItems(IntStream.rangeClosed(0, rounds).boxed().toList());
        proposals.setValue(chosen.stream().filter(round -> round <= rounds).collect(Collectors.toSet()));
    }

    /** Puts a field behind those every trainer decides. */
    void addAfterMain(Component field) {
        main.add(field);
    }

    /** Puts a field behind *more*, first. */
    void addToMore(Component field) {
        more.addComponentAsFirst(field);
    }

    /** The title as filled in. */
    String title() {
        return title.getValue();
    }

    /**
     * The settings as filled in.
     *
     * @throws WorkshopRefusal that tells everything that cannot be, the title included
     */
    WorkshopSettings settings() {
        List<WorkshopRefusal> refused = new ArrayList<>();
        try {
            PlainText.checked("title", title(), WorkshopState.LONGEST_TITLE);
        } catch (WorkshopRefusal e) {
            refused.add(e);
        }
        try {
            WorkshopSettings settings = filledIn();
            if (refused.isEmpty()) {
                return settings;
            }
        } catch (WorkshopRefusal e) {
            refused.add(e);
        }
        throw WorkshopRefusal.together(refused);
    }

    private WorkshopSettings filledIn() {
        return new WorkshopSettings(
                value(rounds),
                value(minutes),
                practice.getValue(),
                autoAdvance.getValue(),
                value(reviewMinutes),
                mode.getValue(),
                luck.getValue(),
                seating.getValue(),
                unsubmitted.getValue(),
                decisions.closed(),
                proposals.getValue(),
                mix.mix());
    }

    private static int value(NumberInput field) {
        return (int) field.number().orElseThrow();
    }

    private static NumberInput number(Texts texts, String key, int value, int min, int max) {
        NumberInput field = new NumberInput(texts.get("trainer.settings." + key), NumberRange.whole(min, max), texts);
        field.setNumber(value);
        field.setTestId(key);
        return field;
    }

    private static <E extends Enum<E>> RadioButtonGroup<E> choice(Texts texts, String key, E[] values, E value) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(texts.get("trainer.settings." + key));
        group.setItems(values);
        group.setItemLabelGenerator(v -> texts.get(String.format(
                Locale.ROOT, "trainer.settings.%s.%s", key, v.name().toLowerCase(Locale.ROOT))));
        group.setValue(value);
        group.getElement().setAttribute("data-testid", key);
        return group;
    }
}
