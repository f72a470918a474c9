package org.multaqa.search.resembling;

import java.util.List;

/** A logistic regression with a ridge, by Newton's method: it gives the weights of {@link Evidence}. */
final class Regression {

    private static final double RIDGE = 1;
    private static final int STEPS = 30;

    private final double[] weights;

    /**
     * What is known of a pair.
     *
     * @param measures how much of each evidence there is
     * @param weight how much it counts
     */
    record Example(double[] measures, boolean same, double weight) {}

    private Regression(int measures) {
        this.weights = new double[measures + 1];
    }

    static Regression on(List<Example> examples) {
        var regression = new Regression(examples.getFirst().measures().length);
        for (int i = 0; i < STEPS; i++) {
            regression.step(examples);
        }
        return regression;
    }

    double likelihood(double[] measures) {
        double sum = weights[0];
        for (int i = 0; i < measures.length; i++) {
            sum += weights[i + 1] * measures[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The first one is what is likely before anything is known. */
    double[] weights() {
        return weights.clone();
    }

    private void step(List<Example> examples) {
        int size = weights.length;
        var equations = new double[size][size + 1];
        for (int i = 1; i < size; i++) {
            equations[i][i] = RIDGE;
            equations[i][size] = RIDGE * weights[i];
        }
        for (var example : examples) {
            double likelihood = likelihood(example.measures());
            double error = example.weight() * (likelihood - (example.same() ? 1 : 0));
            double curve = example.weight() * likelihood * (1 - likelihood);
            for (int i = 0; i < size; i++) {
                double one = i == 0 ? 1 : example.measures()[i - 1];
                equations[i][size] += error * one;
                for (int j = 0; j < size; j++) {
                    equations[i][j] += curve * one * (j == 0 ? 1 : example.measures()[j - 1]);
                }
            }
        }
        var change = solved(equations);
        for (int i = 0; i < size; i++) {
            weights[i] -= change[i];
        }
    }

    /** By elimination; what is eliminated with is never near nothing, for the ridge is added to it. */
    private static double[] solved(double[][] equations) {
        int size = equations.length;
        for (int i = 0; i < size; i++) {
            for (int row = 0; row < size; row++) {
                double factor = row == i ? 0 : equations[row][i] / equations[i][i];
                for (int column = i; column <= size; column++) {
                    equations[row][column] -= factor * equations[i][column];
                }
            }
        }
        var solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = equations[i][size] / equations[i][i];
        }
        return solution;
    }
}
