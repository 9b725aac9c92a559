package org.kampus.company;

import java.util.Arrays;

/** Small systems of linear equations, by elimination with partial pivoting. */
final class LinearEquations {

    private LinearEquations() {}

    /**
     * Solves {@code matrix · x = right}; where the matrix does not determine an unknown it stays 0.
     *
     * @param matrix square; not changed
     */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = Arrays.copyOf(matrix[i], size + 1);
            rows[i][size] = right[i];
        }
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int i = column + 1; i < size; i++) {
                if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) {
                    pivot = i;
                }
            }
            double[] swapped = rows[column];
            rows[column] = rows[pivot];
            rows[pivot] = swapped;
            if (Math.abs(rows[column][column]) < 1e-12) {
                continue;
            }
            for (int i = column + 1; i < size; i++) {
                double factor = rows[i][column] / rows[column][column];
                for (int j = column; j <= size; j++) {
                    rows[i][j] -= factor * rows[column][j];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = rows[i][size];
            for (int j = i + 1; j < size; j++) {
                sum -= rows[i][j] * solution[j];
            }
            solution[i] = Math.abs(rows[i][i]) < 1e-12 ? 0 : sum / rows[i][i];
        }
        return solution;
    }
}
