package org.kampus.insight.counterfactual;

/**
 * In how many fates a client stays, for one fate is a matter of chance.
 *
 * @param fates how many were tried, each twice
 * @param with in which it stays although the causes are there
 * @param without in which it stays as they are taken away
 */
public record StaysOf(int fates, int with, int without) {}
