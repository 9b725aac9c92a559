package org.kampus.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kampus.market.Parameter;

/** What every parameter means and where its value comes from, in the words of both languages, in groups to read. */
public final class ParameterMeanings {

    private static final String ENGLISH = "parameter-meanings.txt";
    private static final String RUSSIAN = "parameter-meanings_ru.txt";
    private static final List<Part> PARTS = read();

    private ParameterMeanings() {}

    /**
     * A group of parameters that belong together.
     *
     * @param place where they stand in a scenario file
     * @param title heading
     * @param meanings the parameters, in the order to read them
     */
    public record Part(Assumption.Place place, LocalizedText title, List<Meaning> meanings) {

        /** Copies the parameters. */
        public Part {
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * A parameter in words.
     *
     * @param parameter the parameter
     * @param meaning what it is
     * @param unit its unit; empty for pure numbers
     * @param source where default and range come from
     */
    public record Meaning(Parameter parameter, LocalizedText meaning, LocalizedText unit, LocalizedText source) {}

    /** All groups; every parameter stands in exactly one. */
    public static List<Part> parts() {
        return PARTS;
    }

    private static List<Part> read() {
        List<Section> english = sections(ENGLISH);
        List<Section> russian = sections(RUSSIAN);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            parts.add(part(english.get(i), russian.get(i)));
        }
        return List.copyOf(parts);
    }

    private static Part part(Section english, Section russian) {
        Assumption.Place place = null;
        for (Assumption.Place candidate : Assumption.Place.values()) {
            place = candidate.key().equals(english.place) ? candidate : place;
        }
        Assumption.Place found = Objects.requireNonNull(place, english.place);
        Map<String, Parameter> known = found.parameters().stream().collect(Collectors.toMap(Parameter::key, p -> p));
        List<Meaning> meanings = new ArrayList<>();
        english.lines.forEach((key, meaning) -> {
            Parameter parameter = Objects.requireNonNull(known.get(key), key);
            String[] told = Objects.requireNonNull(russian.lines.get(key), key).split(" \\| ", 2);
            String unit = parameter.unit();
            meanings.add(new Meaning(
                    parameter,
                    new LocalizedText(meaning, told[0]),
                    new LocalizedText(Units.english(unit), Units.russian(unit).orElse(unit)),
                    new LocalizedText(parameter.source(), told[1])));
        });
        return new Part(found, new LocalizedText(english.title, russian.title), meanings);
    }

    /** A heading of a list with the lines below it, by key. */
    private record Section(String place, String title, Map<String, String> lines) {}

    private static List<Section> sections(String name) {
        List<Section> sections = new ArrayList<>();
        for (String line : text(name).split("\n")) {
            if (line.startsWith("[")) {
                String[] head = line.substring(1).split("] ", 2);
                sections.add(new Section(head[0], head[1], new LinkedHashMap<>()));
            } else if (line.contains(" = ") && !line.startsWith("#")) {
                String[] entry = line.split(" = ", 2);
                if (sections.getLast().lines.put(entry[0], entry[1]) != null) {
                    throw new IllegalStateException(name + " tells " + entry[0] + " twice");
                }
            }
        }
        return sections;
    }

    private static String text(String name) {
        try (InputStream in = ParameterMeanings.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
