package org.kampus.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys of parameters that were renamed or are gone: files and orders of before are read as if they had today's. */
final class FormerKeys {

    /** Places of before, and today's keys. */
    private static final Map<String, String> TODAY = Map.of("clients.dormantUntilLostWeeks", "writtenOffAfterWeeks");

    /** Places of before that mean nothing any more: a saved game that names them goes on with today's world. */
    private static final Set<String> GONE = Set.of("clients.trialHazardPerWeek", "organisation.payTolerance");

    private FormerKeys() {}

    /** A file with today's keys; each value keeps its place for messages. */
    static @Nullable YamlNode renamed(@Nullable YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return node;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> {
            if (GONE.contains(value.path())) {
                return;
            }
            String today = TODAY.get(value.path());
            YamlNode below = renamed(value);
            entries.put(
                    today == null || mapping.entries().containsKey(today) ? key : today, below == null ? value : below);
        });
        return new YamlNode.Mapping(mapping.at(), mapping.keyAt(), mapping.path(), entries);
    }

    /** Today's place of a parameter. */
    static String today(String path) {
        String key = TODAY.get(path);
        return key == null ? path : path.substring(0, path.lastIndexOf('.') + 1) + key;
    }
}
