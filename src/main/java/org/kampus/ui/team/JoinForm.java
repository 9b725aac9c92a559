package org.kampus.ui.team;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.JoinView;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalWording;
import org.kampus.ui.room.ServerAddress;
import org.kampus.ui.room.TeamName;
import org.kampus.ui.shell.Visitor;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Seat;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopRefusal.Reason;

/** Asks for a nickname, and where people choose for a team, and takes a seat; or takes one back. */
final class JoinForm extends Div {

    private final TeamPlay play;
    private final JoinView workshop;
    private final TextField nickname = new TextField();
    private final RadioButtonGroup<TeamView.Choice> teams = new RadioButtonGroup<>();
    private final Checkbox observer = new Checkbox();
    private final Paragraph problem = new Paragraph();
    private final NativeButton join = new NativeButton();
    private final TextField oldName = new TextField();
    private final TextField seatCode = new TextField();
    private final Paragraph oldProblem = new Paragraph();
    private final NativeButton regain = new NativeButton();
    private final Paragraph over = new Paragraph();
    private final NativeDetails back = new NativeDetails();
    private Texts texts = Texts.in(Locale.ENGLISH);

    JoinForm(TeamPlay play, JoinView workshop) {
        this.play = play;
        this.workshop = workshop;
        addClassName("join-forms");
        // The page says the limit and refuses what is longer; a field that cuts would do so without a word.
        nickname.setManualValidation(true);
        nickname.addClassName("error-room");
        nickname.setTestId("nickname");
        nickname.addKeyPressListener(Key.ENTER, e -> join());
        teams.setItems(workshop.teams());
        teams.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        workshop.teams().stream()
                .min(Comparator.comparingInt(TeamView.Choice::people))
                .ifPresent(teams::setValue);
        teams.setVisible(!workshop.teams().isEmpty());
        observer.addValueChangeListener(e -> teams.setEnabled(!e.getValue()));
        observer.setTestId("observer");
        join.addClickListener(e -> join());
        join.addClassNames("button", "primary", "large");
        join.setTestId("join");
        oldName.setTestId("old-nickname");
        seatCode.getElement().setAttribute("autocapitalize", "characters");
        seatCode.setAutocomplete(Autocomplete.OFF);
        seatCode.setTestId("seat-code");
        seatCode.addKeyPressListener(Key.ENTER, e -> regain());
        regain.addClickListener(e -> regain());
        regain.addClassName("button");
        regain.setTestId("regain");
        Div again = new Div(oldName, seatCode, oldProblem, regain);
        again.addClassName("join-form");
        over.setVisible(workshop.state() == RoundState.FINISHED);
        again.addComponentAsFirst(over);
        back.setContent(again);
        back.addClassName("join-back");
        for (Paragraph line : new Paragraph[] {problem, oldProblem}) {
            line.addClassNames("notice", "stop");
            line.getElement().setAttribute("role", "alert");
            line.setVisible(false);
        }
        Div first = new Div(nickname, teams, observer, problem, join);
        first.addClassName("join-form");
        first.setVisible(workshop.state() != RoundState.FINISHED);
        add(first, back);
    }

    /** Proposes to watch only, as a link for observers does. */
    void proposeWatching() {
        observer.setValue(true);
    }

    /** Draws the form in a language; what was typed stays. */
    void show(Texts newTexts) {
        texts = newTexts;
        nickname.setLabel(texts.get("join.nickname"));
        nickname.setHelperText(texts.get("join.nickname.who", texts.figures().whole(Seat.LONGEST_NAME)));
        teams.setLabel(texts.get("join.team"));
        teams.setItemLabelGenerator(team -> texts.get(
                "join.team.choice", TeamName.in(texts, team.name()), texts.count("desk.people", team.people())));
        observer.setLabel(texts.get("join.observer"));
        join.setText(texts.get("join.join"));
        back.setSummaryText(texts.get("join.back"));
        oldName.setLabel(texts.get("join.back.nickname"));
        seatCode.setLabel(texts.get("join.back.code"));
        seatCode.setHelperText(texts.get("join.back.code.where"));
        regain.setText(texts.get("join.back.regain"));
        if (workshop.state() == RoundState.FINISHED) {
            back.setOpen(true);
            over.setText(texts.get("join.finished"));
        }
    }

    private void join() {
        UUID team = teams.getValue() == null || observer.getValue()
                ? null
                : teams.getValue().id();
        enter(
                () -> play.join(
                        workshop.code(),
                        Visitor.owner(),
                        ServerAddress.ofBrowser(),
                        nickname.getValue(),
                        team,
                        observer.getValue()),
                problem,
                nickname);
    }

    private void regain() {
        enter(
                () -> play.regain(
                        workshop.code(),
                        Visitor.owner(),
                        ServerAddress.ofBrowser(),
                        oldName.getValue(),
                        seatCode.getValue()),
                oldProblem,
                null);
    }

    private void enter(Supplier<Caller.Participant> door, Paragraph told, @Nullable TextField name) {
        told.setVisible(false);
        nickname.setInvalid(false);
        try {
            UI.getCurrent().navigate(Addresses.team(door.get().workshop()));
        } catch (WorkshopRefusal e) {
            String words = new RefusalWording(texts).of(e);
            boolean aboutName = e.reason() == Reason.NAME_TAKEN || e.reason() == Reason.TEXT_LENGTH;
            if (aboutName && name != null) {
                name.setErrorMessage(words);
                name.setInvalid(true);
                name.focus();
            } else {
                tell(told, words);
            }
        } catch (NoSuchWorkshopException | TooManyAttemptsException e) {
            tell(told, new RefusalWording(texts).of(e).orElse(""));
        }
    }

    private static void tell(Paragraph line, String words) {
        line.setText(words);
        line.setVisible(true);
    }
}
