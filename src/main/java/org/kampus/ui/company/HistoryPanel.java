package org.kampus.ui.company;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kampus.application.company.OrderEvidence;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.company.history.HistoryFacts;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.company.history.OrderImport;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** What orders say of a company, how far it may be trusted, and the button that takes the answers over. */
final class HistoryPanel extends Div {

    private static final double THOUSAND = 1000;

    private final OpenCompany company;
    private final OrderImport found;
    private final Texts texts;
    private final Div answer = new Div();
    private final DatePicker until = new DatePicker();
    private final RadioButtonGroup<Double> unit = new RadioButtonGroup<>();

    HistoryPanel(OpenCompany company, OrderImport found, Texts texts) {
        this.company = company;
        this.found = found;
        this.texts = texts;
        addClassName("company-history");
        answer.addClassName("company-answer");
        if (found.asks()) {
            Paragraph ask = new Paragraph(texts.get("company.orders.asks"));
            ask.addClassNames("notice", "warn");
            ask.setTestId("orders-ask");
            add(ask);
            return;
        }
        if (found.log().clients().isEmpty()) {
            Paragraph none = new Paragraph(texts.get("company.orders.none"));
            none.addClassNames("notice", "warn");
            none.setTestId("orders-none");
            add(none);
            return;
        }
        until.setLabel(texts.get("company.orders.until"));
        until.setHelperText(texts.get("company.orders.until.hint"));
        until.setLocale(texts.language().locale());
        until.setI18n(calendar());
        until.setValue(LocalDate.ofEpochDay(found.log().lastDay()));
        until.setTestId("orders-until");
        until.addValueChangeListener(e -> count());
        unit.setLabel(texts.get("company.orders.unit"));
        unit.setItems(THOUSAND, 1.0);
        unit.setItemLabelGenerator(
                value -> texts.get(value == 1.0 ? "company.orders.unit.thousand" : "company.orders.unit.roubles"));
        unit.setValue(THOUSAND);
        unit.setTestId("orders-unit");
        unit.addValueChangeListener(e -> count());
        Div fields = new Div(until, unit);
        fields.addClassName("company-mapping");
        add(new H2(texts.get("company.orders.say")), fields, answer);
        count();
    }

    private DatePicker.DatePickerI18n calendar() {
        Locale locale = texts.language().locale();
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.rotate(days, 1);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(texts.get("company.orders.until.today"))
                .setCancel(texts.get("company.orders.until.cancel"));
    }

    private void count() {
        answer.removeAll();
        LocalDate end = until.getValue();
        if (end == null) {
            return;
        }
        HistoryFacts facts = HistoryFacts.of(found.log(), end.toEpochDay(), unit.getValue());
        Paragraph level = new Paragraph(texts.get(
                "company.orders.level." + key(facts.level()),
                texts.figures().whole(facts.clients()),
                texts.figures().whole(facts.orders()),
                texts.figures().whole(facts.weeks()),
                texts.figures().whole(facts.lost())));
        level.addClassNames("notice", kind(facts.level()));
        level.setTestId("orders-level");
        answer.add(level);
        if (!facts.reasons().isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            facts.reasons().forEach(reason -> reasons.add(new ListItem(CompanyWording.reason(reason, texts))));
            Div list = new Div(reasons);
            list.addClassName("company-list");
            answer.add(list);
        }
        if (!facts.numbers().isEmpty()) {
            answer.add(
                    numbers(facts),
                    take(facts, end),
                    new FitPanel(company, facts.numbers(), found.log(), end.toEpochDay(), texts));
        }
    }

    /** The notice of a level. */
    static String kind(Level level) {
        return switch (level) {
            case STOP, WRONG_KIND -> "stop";
            case RATE_ONLY, CAUTION -> "warn";
            case FULL -> "fine";
        };
    }

    private Div numbers(HistoryFacts facts) {
        UnorderedList list = new UnorderedList();
        for (CompanyNumber number : CompanyNumber.values()) {
            Double value = facts.numbers().get(number);
            if (value == null) {
                continue;
            }
            String shown = CompanyWording.number(number, value, texts);
            String name = texts.get("company.number." + number.key() + ".short");
            list.add(new ListItem(
                    number == CompanyNumber.RETENTION
                            ? texts.get(
                                    "company.orders.retention",
                                    name,
                                    shown,
                                    texts.figures().percent(facts.retentionLow()),
                                    texts.figures().percent(facts.retentionHigh()))
                            : texts.get("company.orders.number", name, shown)));
        }
        Div numbers = new Div(list);
        numbers.addClassName("company-list");
        numbers.setTestId("orders-numbers");
        return numbers;
    }

    private Div take(HistoryFacts facts, LocalDate end) {
        NativeButton take = new NativeButton(texts.get("company.orders.take"), e -> {
            company.change(answers -> taken(answers, facts.numbers()), OrderEvidence.counted(facts, end));
            UI.getCurrent().navigate(Addresses.company(company.stored().id(), "8"));
        });
        take.addClassNames("button", "primary");
        take.setTestId("orders-take");
        Paragraph rest = new Paragraph(texts.get("company.orders.rest"));
        rest.addClassName("quiet");
        Div foot = new Div(take, rest);
        foot.addClassName("company-foot");
        return foot;
    }

    /** Answers with what was counted in the place of theirs. */
    static CompanyAnswers taken(CompanyAnswers answers, Map<CompanyNumber, Double> numbers) {
        CompanyAnswers changed = answers;
        for (CompanyNumber number : List.copyOf(numbers.keySet())) {
            changed = changed.with(number, numbers.get(number));
        }
        return changed;
    }

    static String key(Level level) {
        return switch (level) {
            case STOP -> "stop";
            case WRONG_KIND -> "wrongKind";
            case RATE_ONLY -> "rateOnly";
            case CAUTION -> "caution";
            case FULL -> "full";
        };
    }

    static String why(HistoryFacts.Why why) {
        return switch (why) {
            case CLIENTS -> "clients";
            case RETURNING -> "returning";
            case ORDERS -> "orders";
            case WEEKS -> "weeks";
            case TWO_YEARS -> "twoYears";
            case LOST -> "lost";
            case ONE_CLIENT -> "oneClient";
            case PERIOD_STAMPS -> "periodStamps";
            case RARE -> "rare";
            case SPAN -> "span";
            case LOSSES -> "losses";
            case BOUNDARY -> "boundary";
            case RARE_ORDERS -> "rareOrders";
            case SELECTED -> "selected";
            case BACK_TEST -> "backTest";
            case NAIVE -> "naive";
            case TREND -> "trend";
            case GROWING -> "growing";
            case COHORT -> "cohort";
            case FREQUENCY -> "frequency";
            case AFTER_ORDERS -> "afterOrders";
        };
    }
}
