package org.kampus.application;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kampus.insight.counterfactual.Patience;

/** Patience with explanations that lets them use the processors that are free: the core itself starts no threads. */
@FunctionalInterface
public interface AllProcessors extends Patience {

    @Override
    default <T> List<T> each(int count, IntFunction<T> piece) {
        return IntStream.range(0, count).parallel().mapToObj(piece).toList();
    }
}
