package org.kampus.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** A plan of which some keys are replaced by those of a change. */
final class PlanOverlay {

    private static final String PRESET = "preset";
    private static final String DUTIES = "duties";

    private PlanOverlay() {}

    /** The plan with what the change names; a change that is no mapping stays alone, for the checks to find. */
    static YamlNode of(YamlNode plan, YamlNode change) {
        if (!(plan instanceof YamlNode.Mapping before) || !(change instanceof YamlNode.Mapping after)) {
            return change;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(before.entries());
        if (after.entries().containsKey(PRESET)) {
            entries.remove(DUTIES);
        }
        after.entries().forEach((key, value) -> entries.merge(key, value, PlanOverlay::laid));
        return new YamlNode.Mapping(after.at(), after.keyAt(), after.path(), entries);
    }

    private static YamlNode laid(YamlNode below, YamlNode above) {
        if (!(below instanceof YamlNode.Mapping before) || !(above instanceof YamlNode.Mapping after)) {
            return above;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(before.entries());
        boolean wholes = after.path().equals(DUTIES) || after.path().endsWith("." + DUTIES);
        after.entries().forEach((key, value) -> entries.merge(key, value, wholes ? (b, a) -> a : PlanOverlay::laid));
        return new YamlNode.Mapping(after.at(), after.keyAt(), after.path(), entries);
    }
}
