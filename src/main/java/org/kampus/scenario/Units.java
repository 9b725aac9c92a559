package org.kampus.scenario;

import java.util.Map;
import java.util.Optional;
import org.kampus.market.Parameter;

/** Units of parameters in the words of both languages. */
final class Units {

    private static final Map<String, String> RUSSIAN = Map.ofEntries(
            Map.entry("1/h", "1/ч"),
            Map.entry("1/tolerance", "1/срок терпения"),
            Map.entry("1/week", "1/нед."),
            Map.entry("1/year", "1/год"),
            Map.entry("allowances", "сроков"),
            Map.entry("attacks/client/year", "атак на клиента в год"),
            Map.entry("clients", "клиентов"),
            Map.entry("cv", "коэффициент вариации"),
            Map.entry("days", "дн."),
            Map.entry("1/order gap", "1/интервал между заказами"),
            Map.entry("contacts", "контактов"),
            Map.entry("contacts/client/month", "контактов на клиента в месяц"),
            Map.entry("h", "ч"),
            Map.entry("h/client/month", "ч на клиента в месяц"),
            Map.entry("h/h", "ч/ч"),
            Map.entry("h/month", "ч в месяц"),
            Map.entry("h/day", "ч/день"),
            Map.entry("h/week", "ч/нед."),
            Map.entry("half-lives", "периодов полураспада"),
            Map.entry("leads/week", "обращений в неделю"),
            Map.entry("min", "мин"),
            Map.entry("months", "мес."),
            Map.entry("order gaps", "интервалов между заказами"),
            Map.entry("orders/client/week", "заказов на клиента в неделю"),
            Map.entry("people", "человек"),
            Map.entry("probability", "вероятность"),
            Map.entry("prospects", "потенциальных клиентов"),
            Map.entry("sd of ln", "стандартное отклонение логарифма"),
            Map.entry("share", "доля"),
            Map.entry("share kept/week", "остаток за неделю"),
            Map.entry("share of average", "доля от среднего"),
            Map.entry("share of bond", "доля привязанности"),
            Map.entry("share of norm", "доля нормы"),
            Map.entry("share of margin", "доля маржи"),
            Map.entry("share of pay", "доля оклада"),
            Map.entry("share of price", "доля цены"),
            Map.entry("share of value", "доля стоимости"),
            Map.entry("share of wallet", "доля в закупках"),
            Map.entry("thousand ₽", "тыс. ₽"),
            Map.entry("thousand ₽/h", "тыс. ₽/ч"),
            Map.entry("thousand ₽/week", "тыс. ₽/нед."),
            Map.entry("tolerances", "сроков терпения"),
            Map.entry("touches", "касаний"),
            Map.entry("touches/client/month", "касаний на клиента в месяц"),
            Map.entry("weeks", "нед."),
            Map.entry("weeks of pay", "недельных окладов"));

    private Units() {}

    /** The unit in brackets after a space; nothing for pure numbers. */
    static LocalizedText after(Parameter parameter) {
        return parameter.unit().isEmpty()
                ? new LocalizedText("", "")
                : new LocalizedText(
                        " (" + english(parameter.unit()) + ")",
                        " (" + russian(parameter.unit()).orElse(parameter.unit()) + ")");
    }

    /** The English words for a unit: money as everywhere on the pages. */
    static String english(String unit) {
        return unit.replace("thousand ₽", "₽ k");
    }

    /** The Russian words for a unit, if they are known. */
    static Optional<String> russian(String unit) {
        return Optional.ofNullable(RUSSIAN.get(unit));
    }
}
