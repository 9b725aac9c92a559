package org.kampus.company;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/**
 * What a manager said of her company. Everything but the name may be open. Immutable.
 *
 * @param name what the company is called
 * @param saleType how clients buy; null while it was not said
 * @param numbers what is known, each within its range
 * @param staff who works in sales; roles left out have nobody
 * @param division who does what
 * @param duties who does which function, if the division is {@link Division#OWN}
 */
public record CompanyAnswers(
        String name,
        @Nullable SaleType saleType,
        Map<CompanyNumber, Double> numbers,
        Map<Role, Staff> staff,
        Division division,
        Map<SalesFunction, Set<Role>> duties) {

    /** Longest name, characters. */
    public static final int LONGEST_NAME = 60;

    /** Most people in one role. */
    public static final int MOST_PEOPLE = 200;

    /** Highest pay a month, thousand ₽. */
    public static final double MOST_PAY = 10_000;

    /**
     * The people in a role.
     *
     * @param people 0 to {@link #MOST_PEOPLE}
     * @param payPerMonth of each, with all charges, thousand ₽; null if it was not said
     */
    public record Staff(int people, @Nullable Double payPerMonth) {

        /** Checks the ranges. */
        public Staff {
            if (people < 0 || people > MOST_PEOPLE) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "people is %d but must lie between 0 and %d", people, MOST_PEOPLE));
            }
            if (payPerMonth != null && !(payPerMonth > 0 && payPerMonth <= MOST_PAY)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "payPerMonth is %s but must lie between 0 and %s", payPerMonth, MOST_PAY));
            }
        }
    }

    /** Who does what. */
    public enum Division {
        /** Everybody does everything. */
        EVERYBODY,
        /** Each role does what its name says; what is left over goes to whoever is nearest. */
        BY_ROLE,
        /** As the manager says, function by function. */
        OWN
    }

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the name is empty or too long, or a number is outside its range
     */
    public CompanyAnswers {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "the name has %d characters but must have 1 to %d", name.length(), LONGEST_NAME));
        }
        numbers.forEach((number, value) -> {
            if (!(value >= number.min() && value <= number.max())) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s is %s but must lie between %s and %s",
                        number.key(),
                        value,
                        number.min(),
                        number.max()));
            }
        });
        numbers = Map.copyOf(numbers);
        staff = Map.copyOf(staff);
        Map<SalesFunction, Set<Role>> copied = new EnumMap<>(SalesFunction.class);
        duties.forEach((function, roles) -> copied.put(function, Set.copyOf(roles)));
        duties = Map.copyOf(copied);
    }

    /** A company of which nothing but the name is known. */
    public static CompanyAnswers of(String name) {
        return new CompanyAnswers(name, null, Map.of(), Map.of(), Division.EVERYBODY, Map.of());
    }

    /** How clients buy; mixed sales while it was not said. */
    public SaleType type() {
        return saleType == null ? SaleType.MIXED : saleType;
    }

    /** A number, if it is known. */
    public OptionalDouble get(CompanyNumber number) {
        Double value = numbers.get(number);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Clients that buy today: those of the last year without the silent ones; empty if unknown. */
    public OptionalDouble clientsToday() {
        OptionalDouble year = get(CompanyNumber.CLIENTS_LAST_YEAR);
        return year.isEmpty()
                ? year
                : OptionalDouble.of(Math.max(
                        1,
                        year.getAsDouble() - get(CompanyNumber.SILENT_CLIENTS).orElse(0)));
    }

    /** Sales of the last year without value added tax, thousand ₽; empty if unknown. */
    public OptionalDouble netRevenue() {
        OptionalDouble told = get(CompanyNumber.REVENUE);
        return told.isEmpty()
                ? told
                : OptionalDouble.of(
                        told.getAsDouble() / (1 + get(CompanyNumber.VAT).orElse(0)));
    }

    /** The people in a role. */
    public int people(Role role) {
        Staff staffed = staff.get(role);
        return staffed == null ? 0 : staffed.people();
    }

    /** Everybody in sales. */
    public int people() {
        return staff.values().stream().mapToInt(Staff::people).sum();
    }

    /** Pay of a role a month, thousand ₽, if it was said. */
    public Optional<Double> pay(Role role) {
        return Optional.ofNullable(staff.get(role)).flatMap(s -> Optional.ofNullable(s.payPerMonth()));
    }

    /** The roles that have people. */
    public Set<Role> staffed() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (people(role) > 0) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** A copy with another name. */
    public CompanyAnswers withName(String value) {
        return new CompanyAnswers(value, saleType, numbers, staff, division, duties);
    }

    /** A copy with another sale type. */
    public CompanyAnswers withSaleType(@Nullable SaleType value) {
        return new CompanyAnswers(name, value, numbers, staff, division, duties);
    }

    /** A copy with another number; null for one that is not known. */
    public CompanyAnswers with(CompanyNumber number, @Nullable Double value) {
        Map<CompanyNumber, Double> changed = new EnumMap<>(CompanyNumber.class);
        changed.putAll(numbers);
        if (value == null) {
            changed.remove(number);
        } else {
            changed.put(number, value);
        }
        return new CompanyAnswers(name, saleType, changed, staff, division, duties);
    }

    /** A copy with other people in a role. */
    public CompanyAnswers with(Role role, Staff value) {
        Map<Role, Staff> changed = new EnumMap<>(Role.class);
        changed.putAll(staff);
        changed.put(role, value);
        return new CompanyAnswers(name, saleType, numbers, changed, division, duties);
    }

    /** A copy with another division of the work. */
    public CompanyAnswers with(Division value) {
        return new CompanyAnswers(name, saleType, numbers, staff, value, duties);
    }

    /** A copy in which a function is done by other roles. */
    public CompanyAnswers with(SalesFunction function, Set<Role> roles) {
        Map<SalesFunction, Set<Role>> changed = new EnumMap<>(SalesFunction.class);
        changed.putAll(duties);
        changed.put(function, roles);
        return new CompanyAnswers(name, saleType, numbers, staff, division, changed);
    }
}
