package org.kampus.simulation.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.week.Week;

/** A copied world holds all that its original holds, and nothing that either of them may still change is shared. */
class WorldCopyTest {

    /** Parts that never change and may be shared. */
    private static final Set<Class<?>> UNCHANGING = Set.of(
            WorldRules.class,
            Streams.class,
            Spared.class,
            String.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class);

    static Stream<Scenario> cases() {
        return ScenarioCatalog.shipped().entries().stream()
                .map(CatalogEntry::scenario)
                .flatMap(Optional::stream);
    }

    private static World lived(Scenario scenario, int weeks) {
        World world = new World(new SimulationInput(scenario, 5, List.of()), true);
        Week week = new Week(world);
        week.found();
        for (int n = 0; n < weeks; n++) {
            if (n % 13 == 0) {
                week.beginQuarter(scenario.startingPlan());
            }
            week.play();
        }
        return world;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_copy_holds_everything_and_shares_nothing_that_changes(Scenario scenario) {
        World world = lived(scenario, 30 + Math.floorMod(scenario.id().hashCode(), 20));
        World copy = world.copy();
        Parts original = new Parts(world);
        Parts copied = new Parts(copy);
        assertEquals(original.values.keySet(), copied.values.keySet());
        original.values.forEach((path, value) -> assertEquals(value, copied.values.get(path), path));
        assertArrayEquals(world.record.sortedWaits(), copy.record.sortedWaits());
        assertTrue(original.values.size() > 100, "parts found: " + original.values.size());
        List<String> shared = copied.objects.keySet().stream()
                .filter(original.objects::containsKey)
                .map(part -> copied.objects.get(part) + ": " + part.getClass().getName())
                .toList();
        assertEquals(List.of(), shared);
    }

    /** Whatever is changed in the one is not changed in the other: every array is overwritten, every list emptied. */
    @ParameterizedTest
    @MethodSource("cases")
    void what_is_done_to_a_copy_is_not_done_to_the_original(Scenario scenario) {
        World world = lived(scenario, 41);
        TreeMap<String, Object> before = new Parts(world).values;
        World copy = world.copy();
        Parts parts = new Parts(copy);
        parts.objects.keySet().forEach(WorldCopyTest::spoil);
        assertNotEquals(before, new Parts(copy).values);
        assertEquals(before, new Parts(world).values);
        assertFalse(parts.objects.isEmpty());
    }

    @Test
    void the_log_of_a_copy_knows_what_happened_before_and_goes_on_alone() {
        World world = lived(cases().findFirst().orElseThrow(), 10);
        int before = world.log.events().size();
        World copy = world.copy();
        copy.log.add(0, 1, org.kampus.simulation.api.EventKind.TOUCH, 1, 0);
        assertEquals(before, world.log.events().size());
        assertEquals(before + 1, copy.log.events().size());
    }

    private static void spoil(Object part) {
        if (part.getClass().isArray()) {
            Class<?> of = part.getClass().getComponentType();
            for (int i = 0; i < Array.getLength(part); i++) {
                if (of == double.class) {
                    Array.setDouble(part, i, -7.5);
                } else if (of == boolean.class) {
                    Array.setBoolean(part, i, !Array.getBoolean(part, i));
                } else if (of.isPrimitive()) {
                    Array.setByte(part, i, (byte) 9);
                }
            }
        } else if (part instanceof BitSet bits) {
            bits.flip(0, 100);
        } else if (part instanceof Collection<?> items) {
            items.clear();
        } else {
            for (Field field : part.getClass().getDeclaredFields()) {
                try {
                    if (field.getType() == double.class && !Modifier.isFinal(field.getModifiers())) {
                        field.setAccessible(true);
                        field.setDouble(part, -7.5);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The parts of a world that may change, by their identity, and all values by their place. */
    private static final class Parts {

        private final IdentityHashMap<Object, String> objects = new IdentityHashMap<>();
        private final TreeMap<String, Object> values = new TreeMap<>();
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Parts(World world) {
            walk(world, "world");
        }

        private void walk(Object part, String path) {
            if (part == null
                    || UNCHANGING.contains(part.getClass())
                    || part instanceof Enum<?>
                    || part instanceof Record) {
                values.put(path, part instanceof Record || part == null ? String.valueOf(part) : part.toString());
                return;
            }
            if (!seen.add(part)) {
                return;
            }
            if (isShared(path)) {
                return;
            }
            if (part.getClass().isArray()) {
                objects.put(part, path);
                if (part.getClass().getComponentType().isPrimitive()) {
                    values.put(path, trimmed(part));
                } else {
                    for (int i = 0; i < Array.getLength(part); i++) {
                        walk(Array.get(part, i), path + "[" + i + "]");
                    }
                }
            } else if (part instanceof BitSet) {
                objects.put(part, path);
                values.put(path, part.toString());
            } else if (part instanceof Collection<?> items) {
                if (!items.getClass().getName().contains("Immutable")) {
                    objects.put(part, path);
                }
                int n = 0;
                for (Object item : items) {
                    walk(item, path + "[" + n++ + "]");
                }
                values.put(path + ".size", items.size());
            } else {
                assertTrue(
                        part.getClass().getPackageName().startsWith("org.kampus.simulation"),
                        path + " is a " + part.getClass());
                objects.put(part, path);
                fields(part, path);
            }
        }

        /** What is over is shared: rows of investment under way, duties by role, complete parts of the log, week reports. */
        private static boolean isShared(String path) {
            return path.matches("world\\.investment\\.underWay\\[\\d+]|world\\.duties\\.does\\[\\d+]")
                    || path.matches("world\\.log\\.past\\[\\d+]|world\\.record\\.weeks\\[\\d+]");
        }

        private void fields(Object part, String path) {
            for (Field field : part.getClass().getDeclaredFields()) {
                String name = path + "." + field.getName();
                if (Modifier.isStatic(field.getModifiers()) || isRoom(name)) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    if (field.getType().isPrimitive()) {
                        values.put(name, field.get(part));
                    } else {
                        walk(field.get(part), name);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        /**
         * How much room there is says nothing; the last listing of active clients is made anew each time; waits of an
         * earlier quarter lie behind those that count.
         */
        private static boolean isRoom(String name) {
            return name.endsWith(".capacity")
                    || name.equals("world.clients.active")
                    || name.equals("world.record.waits")
                    || name.startsWith("world.log.p");
        }

        /** Values without the room behind them that nobody used yet. */
        private static String trimmed(Object array) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(array); i++) {
                items.add(Array.get(array, i));
            }
            while (!items.isEmpty() && isEmpty(items.getLast())) {
                items.removeLast();
            }
            return items.toString();
        }

        private static boolean isEmpty(Object item) {
            return item instanceof Boolean bit ? !bit : ((Number) item).doubleValue() == 0;
        }
    }
}
