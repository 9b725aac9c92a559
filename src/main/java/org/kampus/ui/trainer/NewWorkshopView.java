package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.CaseListing;
import org.kampus.application.PlayService;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopOrder;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.WorkshopAdvice;
import org.kampus.ui.account.TrainerBar;
import org.kampus.ui.account.TrainerPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.WorkshopSettings;

/** A new workshop: choose a case, look over what is set as usual, make it. */
@Route(value = Addresses.NEW_WORKSHOP, layout = ShellLayout.class)
@CdiComponent
public class NewWorkshopView extends TrainerPage {

    /** Name of the parameter with the case that is chosen first. */
    private static final int USUAL_ROUNDS = 4;

    private static final int USUAL_TEAMS = 4;
    private static final int MOST_TEAMS = 24;

    private final WorkshopService workshops;
    private final RosterControl roster;
    private final PlayService play;
    private @Nullable Scenario chosen;

    /** Builds an empty page. */
    @Inject
    public NewWorkshopView(
            TrainerAccounts accounts, WorkshopService workshops, RosterControl roster, PlayService play) {
        super(accounts);
        this.workshops = workshops;
        this.roster = roster;
        this.play = play;
        addClassName("new-workshop");
    }

    private static List<Scenario> scenarios(List<CaseListing> cases) {
        return cases.stream().flatMap(listing -> listing.scenario().stream()).toList();
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("trainer.new.title");
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        Div head = new Div(new H1(texts.get("trainer.new.title")), new TrainerBar(signedIn(), texts));
        head.addClassName("page-head");
        List<Scenario> shipped = scenarios(play.cases());
        List<Scenario> own = scenarios(play.ownCases(Visitor.owner()));
        List<Scenario> cases = Stream.concat(own.stream(), shipped.stream()).toList();
        String wanted = UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(Addresses.CASE)
                .orElse("");
        RadioButtonGroup<Scenario> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(texts.get("trainer.new.case"));
        choice.addClassName("case-choice");
        choice.setItems(cases);
        choice.setRenderer(new ComponentRenderer<>(scenario -> label(scenario, texts)));
        choice.getElement().setAttribute("data-testid", "case-choice");
        Section left = new Section(new H2(texts.get("trainer.new.case")), choice);
        Section right = new Section();
        right.addClassName("settings-side");
        choice.addValueChangeListener(e -> {
            chosen = e.getValue();
            drawSettings(right, texts);
        });
        String known = chosen == null ? wanted : chosen.id();
        choice.setValue(cases.stream()
                .filter(s -> s.id().equals(known))
                .findFirst()
                .orElse(shipped.isEmpty() ? cases.getFirst() : shipped.getFirst()));
        Div columns = new Div(left, right);
        columns.addClassName("new-columns");
        add(head, columns);
    }

    /** The case in a line, and in some more while it is the chosen one. */
    private static Div label(Scenario scenario, Texts texts) {
        Locale locale = texts.language().locale();
        Span title = new Span(scenario.title().in(locale));
        title.addClassName("case-title");
        Span facts = new Span(texts.get(
                "trainer.new.caseFacts",
                CaseWording.saleTypes(scenario, texts),
                texts.get("difficulty." + name(scenario.difficulty())),
                texts.count("home.case.quarters", scenario.quarters()).replace(' ', '\u00a0')));
        facts.addClassName("quiet");
        Div about = new Div(new Paragraph(scenario.summary().in(locale)));
        about.addClassName("case-about");
        scenario.workshop().ifPresent(advice -> {
            Span rounds = new Span(texts.count("trainer.new.roundsAdvised", advice.rounds()));
            rounds.addClassName("quiet");
            about.add(
                    new Paragraph(
                            texts.get("trainer.new.lesson", advice.lesson().in(locale))),
                    new Paragraph(rounds));
        });
        return new Div(title, facts, about);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void drawSettings(Section side, Texts texts) {
        side.removeAll();
        Scenario scenario = chosen;
        if (scenario == null) {
            return;
        }
        WorkshopSettings usual = WorkshopSettings.usual(
                Math.min(scenario.workshop().map(WorkshopAdvice::rounds).orElse(USUAL_ROUNDS), scenario.quarters()));
        SettingsForm form =
                new SettingsForm(scenario.title().in(texts.language().locale()), usual, scenario, 1, texts);
        NumberInput teams = new NumberInput(texts.get("trainer.new.teams"), NumberRange.whole(0, MOST_TEAMS), texts);
        teams.setNumber(USUAL_TEAMS);
        teams.setTestId("teams");
        CheckboxGroup<RobotStrategy> robots = new CheckboxGroup<>(texts.get("trainer.new.robots"));
        robots.setItems(RobotStrategy.values());
        robots.setItemLabelGenerator(robot -> texts.get("robot." + robot.key()));
        robots.setHelperText(texts.get("trainer.new.robots.hint"));
        robots.getElement().setAttribute("data-testid", "robots");
        Button make = new Button(
                texts.get("trainer.new.go"),
                e -> attempt(() -> make(
                        scenario, form, (int) teams.number().orElseThrow(), List.copyOf(robots.getValue()), texts)));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setTestId("make-workshop");
        Div foot = new Div(make);
        foot.addClassName("settings-foot");
        form.addAfterMain(teams);
        form.addToMore(robots);
        side.add(new H2(texts.get("trainer.new.settings")), form, foot);
    }

    private void make(Scenario scenario, SettingsForm form, int teams, List<RobotStrategy> robots, Texts texts) {
        List<String> names = IntStream.rangeClosed(1, teams)
                .mapToObj(
                        number -> texts.get("trainer.new.team", texts.figures().whole(number)))
                .toList();
        UUID workshop =
                workshops.create(trainer(), new WorkshopOrder(form.title(), scenario.id(), form.settings(), names));
        for (RobotStrategy robot : robots) {
            roster.addRobot(trainer(), workshop, texts.get("robot." + robot.key() + ".team"), robot);
        }
        UI.getCurrent().navigate(Addresses.console(workshop));
    }
}
