package org.kampus.rest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.kampus.application.company.AnsweredByOrders;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyAnswers.Division;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.CompanyNumber;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/** Reads what a manager says of her company. */
final class CompanyBody {

    private static final int MOST_ROLES = 20;

    private CompanyBody() {}

    /**
     * The answers.
     *
     * @throws UnsoundBodyException with all that is wrong
     */
    static CompanyAnswers read(JsonBody body) {
        body.knows("name", "saleType", "numbers", "staff", "division", "duties");
        return answers(body);
    }

    /** The answers in a body that knows more than them. */
    private static CompanyAnswers answers(JsonBody body) {
        String name = body.name("name", 1, CompanyAnswers.LONGEST_NAME);
        SaleType type = body.choice("saleType", SaleType.class).orElse(null);
        Map<CompanyNumber, Double> numbers = new EnumMap<>(CompanyNumber.class);
        body.inner("numbers").ifPresent(told -> numbers(told, numbers));
        Map<Role, Staff> staff = new EnumMap<>(Role.class);
        body.inner("staff").ifPresent(told -> staff(told, staff));
        Division division = body.choice("division", Division.class).orElse(Division.EVERYBODY);
        Map<SalesFunction, Set<Role>> duties = new EnumMap<>(SalesFunction.class);
        body.inner("duties").ifPresent(told -> duties(told, duties));
        body.refuse();
        return new CompanyAnswers(name, type, numbers, staff, division, duties);
    }

    /**
     * What is told besides orders.
     *
     * @param answers what was said
     * @param unit by how much amounts have to be divided to be thousands
     * @param variant part of the interval of a fitted retention
     */
    record BesideOrders(CompanyAnswers answers, double unit, AnsweredByOrders.Variant variant) {}

    /** Unit of the amounts in a file. */
    enum Amounts {
        ROUBLES,
        THOUSANDS
    }

    /**
     * What is told besides orders.
     *
     * @throws UnsoundBodyException with all that is wrong
     */
    static BesideOrders readBesideOrders(JsonBody body) {
        body.knows("name", "saleType", "numbers", "staff", "division", "duties", "amounts", "variant");
        Amounts amounts = body.choice("amounts", Amounts.class).orElse(Amounts.ROUBLES);
        AnsweredByOrders.Variant variant =
                body.choice("variant", AnsweredByOrders.Variant.class).orElse(AnsweredByOrders.Variant.MIDDLE);
        return new BesideOrders(answers(body), amounts == Amounts.ROUBLES ? 1000 : 1, variant);
    }

    private static void numbers(JsonBody told, Map<CompanyNumber, Double> numbers) {
        told.knows(Arrays.stream(CompanyNumber.values()).map(CompanyNumber::key).toArray(String[]::new));
        for (CompanyNumber number : CompanyNumber.values()) {
            told.number(number.key()).ifPresent(value -> {
                if (inside(told, number.key(), value, number.min(), number.max())) {
                    numbers.put(number, value);
                }
            });
        }
    }

    private static boolean inside(JsonBody told, String key, double value, double min, double max) {
        if (value >= min && value <= max) {
            return true;
        }
        told.note(key, Double.toString(value), "orders.outOfRange", told.at(key), value, min, max);
        return false;
    }

    private static void staff(JsonBody told, Map<Role, Staff> staff) {
        told.knows(Arrays.stream(Role.values()).map(Role::key).toArray(String[]::new));
        for (Role role : Role.values()) {
            told.inner(role.key()).ifPresent(each -> {
                each.knows("people", "payPerMonth");
                int people = (int)
                        each.whole("people", 0, CompanyAnswers.MOST_PEOPLE).orElse(0);
                Double pay = null;
                var said = each.number("payPerMonth");
                if (said.isPresent()
                        && inside(each, "payPerMonth", said.getAsDouble(), 0.001, CompanyAnswers.MOST_PAY)) {
                    pay = said.getAsDouble();
                }
                staff.put(role, new Staff(people, pay));
            });
        }
    }

    private static void duties(JsonBody told, Map<SalesFunction, Set<Role>> duties) {
        told.knows(Arrays.stream(SalesFunction.values()).map(JsonBody::key).toArray(String[]::new));
        for (SalesFunction function : SalesFunction.values()) {
            String key = JsonBody.key(function);
            if (!told.has(key)) {
                continue;
            }
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String named : told.texts(key, MOST_ROLES)) {
                Arrays.stream(Role.values())
                        .filter(role -> role.key().equals(named))
                        .findFirst()
                        .ifPresentOrElse(roles::add, () -> {
                            String known = String.join(
                                    ", ",
                                    Arrays.stream(Role.values()).map(Role::key).toList());
                            String shown = JsonBody.shortened(named);
                            told.note(key, shown, "body.unknownValue", told.at(key), shown, known);
                        });
            }
            duties.put(function, roles);
        }
    }
}
