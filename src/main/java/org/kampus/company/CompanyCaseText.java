package org.kampus.company;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/** Writes the file of a case from a manager's answers. */
final class CompanyCaseText {

    private static final int QUARTERS = 8;
    private static final int HISTORY_QUARTERS = 4;

    private final String id;
    private final CompanyAnswers answers;
    private final CompanyParameters numbers;
    private final Map<LineParameter, Double> parameters;
    private final double care;
    private final StringBuilder out = new StringBuilder();

    CompanyCaseText(
            String id,
            CompanyAnswers answers,
            CompanyParameters numbers,
            Map<LineParameter, Double> parameters,
            double care) {
        this.id = id;
        this.answers = answers;
        this.numbers = numbers;
        this.parameters = parameters;
        this.care = care;
    }

    String yaml() {
        line("# Made from a manager's answers. What was said:");
        for (CompanyNumber number : CompanyNumber.values()) {
            answers.get(number)
                    .ifPresentOrElse(
                            value -> line("#   %s: %s", number.key(), number(value)),
                            () -> line("#   %s: not known", number.key()));
        }
        line("schemaVersion: 1");
        line("id: %s", id);
        both("", "title", answers.name(), answers.name());
        words();
        line("difficulty: medium");
        line("quarters: %d", QUARTERS);
        line("historyQuarters: %d", HISTORY_QUARTERS);
        line("warmUpWeeks: %d", warmUp());
        line("fixedCostsPerWeekThousand: %s", number(rough(numbers.fixedCostsPerWeek())));
        line("lines:");
        line("  - saleType: %s", answers.type().name().toLowerCase(Locale.ROOT));
        line("    parameters:");
        for (LineParameter parameter : LineParameter.values()) {
            Double value = parameters.get(parameter);
            if (value != null) {
                line("      %s: %s", parameter.key(), number(value));
            }
        }
        people();
        return out.toString();
    }

    private void people() {
        List<Role> roles = CompanyCase.roles(answers);
        line("payPerWeekThousand:");
        for (Role role : roles) {
            line("  %s: %s", role.key(), number(rough(numbers.payPerWeek(role))));
        }
        line("startingPlan:");
        line("  headcount:");
        for (Role role : answers.staffed()) {
            line("    %s: %d", role.key(), answers.people(role));
        }
        line("  duties:");
        for (Map.Entry<SalesFunction, Set<Role>> duty :
                DivisionOfWork.of(answers).entrySet()) {
            if (!duty.getValue().isEmpty()) {
                line("    %s: {does: [%s]}", duty.getKey().key(), keys(duty.getValue()));
            }
        }
        line("  handover: {condition: firstDeal, manner: script}");
        line("  care:");
        line("    touchesPerMonth: {%s}", touches());
        line("    growthHoursPerMonth: {%s}", norms(0.5, 0.2, 0.1, 0));
        line("  minimumFit: 0");
        line("  trainingHoursPerMonth: 0");
        line("  control: 0.3");
        line("  openSalesLimit: 0");
        line("  ordersShared: false");
        line("limits:");
        line("  roles: [%s]", keys(roles));
        line("  maxHeadcount: %d", mostPeople());
        line("  maxWeeklyPayrollThousand: %s", number(mostPayroll()));
    }

    private String touches() {
        return switch (answers.type()) {
            case TRANSACTIONAL -> norms(1, 0.5, 0.2, 0.1);
            case MIXED -> norms(2, 1, 0.5, 0.2);
            case CONSULTATIVE -> norms(2, 1.5, 1, 0.5);
            case STRATEGIC -> norms(1, 1, 0.5, 0.2);
        };
    }

    private String norms(double a, double b, double c, double d) {
        return String.format(
                Locale.ROOT,
                "A: %s, B: %s, C: %s, D: %s",
                number(care * a),
                number(care * b),
                number(care * c),
                number(care * d));
    }

    /** Long enough that sales under way when the history begins were begun by the people of today. */
    private int warmUp() {
        return switch (answers.type()) {
            case TRANSACTIONAL, MIXED -> 26;
            case CONSULTATIVE -> 52;
            case STRATEGIC -> 156;
        };
    }

    private int mostPeople() {
        return answers.people() + Math.max(2, (int) Math.ceil(0.3 * answers.people()));
    }

    private double mostPayroll() {
        return Math.ceil(1.3 * Math.max(numbers.payrollPerWeek(), expectedPayroll()) + 1);
    }

    /** Pay follows work, so that people of many trades may cost more than their role's price. */
    private double expectedPayroll() {
        double dearest = CompanyCase.roles(answers).stream()
                .mapToDouble(numbers::payPerWeek)
                .max()
                .orElse(0);
        return 1.1 * dearest * answers.people();
    }

    private void words() {
        String clients = number(Math.rint(parameters.getOrDefault(LineParameter.CLIENTS_AT_START, 0.0)));
        String said = answers.clientsToday().isPresent()
                ? number(answers.clientsToday().getAsDouble())
                : clients;
        int people = answers.people();
        both(
                "",
                "summary",
                String.format(Locale.ROOT, "Our own company: clients %s, people in sales %d.", said, people),
                String.format(Locale.ROOT, "Наша компания: клиентов %s, в продажах человек %d.", said, people));
        line("briefing:");
        both(
                "  ",
                "company",
                String.format(
                        Locale.ROOT,
                        "%s, as its manager describes it. People in sales: %d, clients: %s.",
                        answers.name(),
                        people,
                        said),
                String.format(
                        Locale.ROOT,
                        "%s — так, как её описывает руководитель. В продажах человек: %d, клиентов: %s.",
                        answers.name(),
                        people,
                        said));
        both("  ", "market", market(true), market(false));
        both(
                "  ",
                "situation",
                "The year before the first decision was played with the people and the duties of today. Sales, clients"
                        + " and retention agree with what was said, as far as the solver could make them.",
                "Год перед первым решением сыгран с сегодняшними людьми и обязанностями. Продажи, клиенты и удержание"
                        + " сходятся с тем, что сказано, насколько это удалось подобрать.");
        both(
                "  ",
                "task",
                String.format(
                        Locale.ROOT,
                        "Find out what another organisation of the sales work would bring in two years. You have up to"
                                + " %d people and a payroll of ₽%s k a week.",
                        mostPeople(),
                        number(mostPayroll())),
                String.format(
                        Locale.ROOT,
                        "Выясните, что за два года даст другая организация работы отдела продаж. У вас до %d человек и"
                                + " фонд оплаты до %s тыс. ₽ в неделю.",
                        mostPeople(),
                        number(mostPayroll())));
        figures(said, people);
        out.append("""
              watch:
                - en: Which clients stop buying, and why.
                  ru: Какие клиенты перестают покупать и почему.
                - en: The load of each role.
                  ru: Загрузку каждой роли.
                - en: How long orders wait.
                  ru: Сколько ждут заказы.
              questions:
                - en: Which of this have you seen in the real company, too?
                  ru: Что из этого вы видели и в настоящей компании?
                - en: Which change would you dare to make next month?
                  ru: На какую перемену вы решились бы в следующем месяце?
                - en: Which number would you have to measure before that?
                  ru: Какую цифру для этого пришлось бы сначала измерить?
            """);
    }

    private void figures(String clients, int people) {
        OptionalDouble revenue = answers.netRevenue();
        line("  figures:");
        figure(clients + " clients", "клиентов: " + clients, "buy today", "покупают сегодня");
        figure(
                people + " people",
                "человек: " + people,
                "work in sales, in all roles together",
                "работают в продажах, во всех ролях вместе");
        if (revenue.isPresent()) {
            String millions = number(rough(revenue.getAsDouble() / 1000));
            figure("₽" + millions + " m", millions + " млн ₽", "sales of the last year", "продажи за последний год");
        } else {
            figure(
                    "no figure",
                    "нет цифры",
                    "for last year's sales: nobody told them",
                    "о продажах за год: её не назвали");
        }
    }

    private void figure(String en, String ru, String labelEn, String labelRu) {
        line("    - value: {en: %s, ru: %s}", quoted(en), quoted(ru));
        line("      label: {en: %s, ru: %s}", quoted(labelEn), quoted(labelRu));
    }

    private String market(boolean english) {
        SaleType type = answers.type();
        if (english) {
            return switch (type) {
                case TRANSACTIONAL -> "Clients order often and without much talk; price, stock and speed keep them.";
                case MIXED -> "Clients order regularly and want somebody who knows them and has a useful idea.";
                case CONSULTATIVE -> "Clients order rarely, after long talks about what would solve their problem.";
                case STRATEGIC -> "Every project is large and single; it is sold to the top of the client's company.";
            };
        }
        return switch (type) {
            case TRANSACTIONAL -> "Клиенты заказывают часто и без долгих разговоров; их держат цена, склад и скорость.";
            case MIXED -> "Клиенты заказывают регулярно и ценят того, кто их знает и приходит с дельной мыслью.";
            case CONSULTATIVE -> "Клиенты заказывают редко, после долгого разговора о том, что решит их задачу.";
            case STRATEGIC -> "Каждый проект большой и единственный; продают его первым лицам клиента.";
        };
    }

    private void both(String indent, String key, String en, String ru) {
        line("%s%s:", indent, key);
        line("%s  en: %s", indent, quoted(en));
        line("%s  ru: %s", indent, quoted(ru));
    }

    private void line(String pattern, Object... values) {
        out.append(values.length == 0 ? pattern : String.format(Locale.ROOT, pattern, values))
                .append('\n');
    }

    private static String keys(Iterable<Role> roles) {
        return StreamSupport.stream(roles.spliterator(), false)
                .sorted()
                .map(Role::key)
                .collect(Collectors.joining(", "));
    }

    private static double rough(double value) {
        return MatchedPresent.rounded(LineParameter.ORDER_VALUE, value);
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** A text as YAML reads it whatever stands in it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' '
                    || c == '\u007f'
                    || c >= '\u0080' && c < '\u00a0'
                    || Character.isSurrogate(c)
                    || c >= '\ufffe') {
                quoted.append(Character.isSurrogate(c) ? c : ' ');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
