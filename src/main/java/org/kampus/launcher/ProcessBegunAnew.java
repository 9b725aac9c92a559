package org.kampus.launcher;

import java.io.File;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Begins this process anew with another command line. On systems with {@code execv} it stays the same process: number,
 * console, signals, limits and environment. Elsewhere a child does the work, and this one waits and ends as the child does.
 */
final class ProcessBegunAnew {

    private static final String FOREIGN = "java.lang.foreign.";

    private ProcessBegunAnew() {}

    /** Returns only if it cannot be done; then nothing has happened. */
    static void run(List<byte[]> command) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")) {
            child(command);
        } else {
            exec(command);
        }
    }

    /** By reflection, since Kampus is compiled for a Java in which this was not yet final. */
    private static void exec(List<byte[]> command) {
        try {
            Class<?> linkers = Class.forName(FOREIGN + "Linker");
            Class<?> segments = Class.forName(FOREIGN + "MemorySegment");
            Class<?> layouts = Class.forName(FOREIGN + "MemoryLayout");
            Object linker = linkers.getMethod("nativeLinker").invoke(null);
            Object symbols = linkers.getMethod("defaultLookup").invoke(linker);
            var execv = (Optional<?>) Class.forName(FOREIGN + "SymbolLookup")
                    .getMethod("find", String.class)
                    .invoke(symbols, "execv");
            Class<?> values = Class.forName(FOREIGN + "ValueLayout");
            Object address = values.getField("ADDRESS").get(null);
            Object pointers = Array.newInstance(layouts, 2);
            Array.set(pointers, 0, address);
            Array.set(pointers, 1, address);
            Class<?> descriptors = Class.forName(FOREIGN + "FunctionDescriptor");
            Object signature = descriptors
                    .getMethod("of", layouts, pointers.getClass())
                    .invoke(null, values.getField("JAVA_INT").get(null), pointers);
            Class<?> options = Class.forName(FOREIGN + "Linker$Option");
            var call = (MethodHandle) linkers.getMethod("downcallHandle", segments, descriptors, options.arrayType())
                    .invoke(linker, execv.orElseThrow(), signature, Array.newInstance(options, 0));
            Class<?> arenas = Class.forName(FOREIGN + "Arena");
            Object arena = arenas.getMethod("global").invoke(null);
            Method allocate = arenas.getMethod("allocate", long.class, long.class);
            Method at = segments.getMethod("address");
            Method bytes = segments.getMethod("asByteBuffer");
            Object words = allocate.invoke(arena, (command.size() + 1L) * Long.BYTES, (long) Long.BYTES);
            ByteBuffer table = ((ByteBuffer) bytes.invoke(words)).order(java.nio.ByteOrder.nativeOrder());
            Object program = null;
            for (byte[] word : command) {
                Object text = allocate.invoke(arena, word.length + 1L, 1L);
                ((ByteBuffer) bytes.invoke(text)).put(word).put((byte) 0);
                table.putLong((long) at.invoke(text));
                program = program == null ? text : program;
            }
            table.putLong(0);
            System.out.flush();
            System.err.flush();
            call.invokeWithArguments(program, words);
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            // A machine that cannot do it starts in the ordinary way.
        }
    }

    private static void child(List<byte[]> command) {
        try {
            Process child = new ProcessBuilder(
                            command.stream().map(CommandLine::text).toList())
                    .directory(new File("").getAbsoluteFile())
                    .inheritIO()
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                child.destroy();
                child.onExit().join();
            }));
            Runtime.getRuntime().halt(child.waitFor());
        } catch (java.io.IOException e) {
            // It starts in the ordinary way.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
