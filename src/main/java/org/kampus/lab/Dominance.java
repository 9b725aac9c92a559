package org.kampus.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Order among points with two values, the larger the better: by fronts of points that no other dominates,
 * and within a front the lonelier first (Deb, Pratap, Agarwal and Meyarivan 2002, "NSGA-II").
 */
final class Dominance {

    private Dominance() {}

    /**
     * A point.
     *
     * @param x first value
     * @param y second value
     */
    record Point(double x, double y) {

        /** Whether it is nowhere worse and somewhere better. */
        boolean dominates(Point other) {
            return x >= other.x && y >= other.y && (x > other.x || y > other.y);
        }
    }

    /** The positions of all points, best first; equal ones in the order given. */
    static List<Integer> order(List<Point> points) {
        List<Integer> order = new ArrayList<>();
        for (List<Integer> front : fronts(points)) {
            double[] loneliness = loneliness(points, front);
            IntStream.range(0, front.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -loneliness[i])
                            .thenComparing(front::get))
                    .forEach(i -> order.add(front.get(i)));
        }
        return order;
    }

    /** The positions of the points that no other dominates, by falling first value. */
    static List<Integer> front(List<Point> points) {
        return IntStream.range(0, points.size())
                .filter(i -> points.stream().noneMatch(other -> other.dominates(points.get(i))))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -points.get(i).x())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<List<Integer>> fronts(List<Point> points) {
        List<List<Integer>> fronts = new ArrayList<>();
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, points.size()).boxed().toList());
        while (!left.isEmpty()) {
            List<Point> remaining = left.stream().map(points::get).toList();
            List<Integer> front = front(remaining).stream().map(left::get).toList();
            fronts.add(front);
            left.removeAll(front);
        }
        return fronts;
    }

    /** Distance to the neighbours on both sides, for a front by falling first value; infinite at the ends. */
    private static double[] loneliness(List<Point> points, List<Integer> front) {
        double[] loneliness = new double[front.size()];
        Point first = points.get(front.getFirst());
        Point last = points.get(front.getLast());
        double width = Math.max(first.x() - last.x(), Double.MIN_NORMAL);
        double height = Math.max(last.y() - first.y(), Double.MIN_NORMAL);
        for (int i = 0; i < loneliness.length; i++) {
            if (i == 0 || i == loneliness.length - 1) {
                loneliness[i] = Double.POSITIVE_INFINITY;
            } else {
                Point before = points.get(front.get(i - 1));
                Point after = points.get(front.get(i + 1));
                loneliness[i] = (before.x() - after.x()) / width + (after.y() - before.y()) / height;
            }
        }
        return loneliness;
    }
}
