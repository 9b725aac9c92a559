package org.kampus.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OrganisationParameter;

/**
 * A number a case rests on, by its place in the case. Anybody who doubts it may set another value within its range
 * and see whether a conclusion holds.
 *
 * @param place group of parameters it belongs to
 * @param line number of the line of business from 0; 0 for parameters that belong to no line
 * @param parameter the parameter
 */
public record Assumption(Place place, int line, Parameter parameter) {

    /** Groups of parameters in a scenario file. */
    public enum Place {
        /** Parameters of a line of business. */
        LINE("line"),
        /** Behaviour of clients. */
        CLIENT("client"),
        /** People's work. */
        ORGANISATION("organisation");

        private final String key;

        Place(String key) {
            this.key = key;
        }

        /** Name in texts and in the list of meanings. */
        public String key() {
            return key;
        }

        /** Every parameter of the place, in the order of the code. */
        public List<Parameter> parameters() {
            return switch (this) {
                case LINE -> List.of(LineParameter.values());
                case CLIENT -> List.of(ClientParameter.values());
                case ORGANISATION -> List.of(OrganisationParameter.values());
            };
        }
    }

    /** Everything a case rests on: its lines first, then clients, then organisation. */
    public static List<Assumption> of(Scenario scenario) {
        List<Assumption> all = new ArrayList<>();
        for (Place place : Place.values()) {
            int lines = place == Place.LINE ? scenario.lines().size() : 1;
            for (int line = 0; line < lines; line++) {
                for (Parameter parameter : place.parameters()) {
                    all.add(new Assumption(place, line, parameter));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The assumption of a case at a place in its file, for example {@code clients.personBondDecay}. */
    public static Optional<Assumption> at(Scenario scenario, String path) {
        String today = FormerKeys.today(path);
        return of(scenario).stream().filter(a -> a.path().equals(today)).findFirst();
    }

    /** What differs between two versions of a case, in the order of {@link #of}. */
    public static List<Assumption> differing(Scenario one, Scenario other) {
        return of(one).stream()
                .filter(a -> a.line < other.lines().size() && a.get(one) != a.get(other))
                .toList();
    }

    /** Where the value stands in a scenario file, for example {@code lines[0].parameters.ordersPerWeek}. */
    public String path() {
        return switch (place) {
            case LINE -> String.format(Locale.ROOT, "lines[%d].parameters.%s", line, parameter.key());
            case CLIENT -> "clients." + parameter.key();
            case ORGANISATION -> "organisation." + parameter.key();
        };
    }

    /** The value in a case, in the parameter's unit. */
    public double get(Scenario scenario) {
        return switch (parameter) {
            case LineParameter p -> scenario.lines().get(line).get(p);
            case ClientParameter p -> scenario.clients().get(p);
            case OrganisationParameter p -> scenario.organisation().get(p);
            default -> throw new IllegalStateException("no such group of parameters: " + parameter);
        };
    }

    /**
     * The case with another value.
     *
     * @throws IllegalArgumentException if the value is outside the parameter's range
     */
    public Scenario set(Scenario scenario, double value) {
        return switch (parameter) {
            case LineParameter p -> {
                List<SaleLine> lines = new ArrayList<>(scenario.lines());
                lines.set(line, lines.get(line).with(p, value));
                yield scenario.withLines(lines);
            }
            case ClientParameter p -> scenario.withClients(scenario.clients().with(p, value));
            case OrganisationParameter p ->
                scenario.withOrganisation(scenario.organisation().with(p, value));
            default -> throw new IllegalStateException("no such group of parameters: " + parameter);
        };
    }
}
