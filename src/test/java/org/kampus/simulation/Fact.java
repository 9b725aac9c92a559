package org.kampus.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kampus.scenario.Scenario;

/**
 * A stylised fact: what the world must show, with the experiment that shows it.
 *
 * @param number F1 to F29 of docs/background/model
 * @param sentence the fact
 * @param setting scenario, size, and what is held equal
 * @param arms the worlds compared; they differ in one thing
 * @param fates fates played in the gate
 * @param quarters quarters played by arms added from now on
 * @param claims what must hold between the arms
 */
record Fact(
        String number, String sentence, String setting, List<Arm> arms, int fates, int quarters, List<Claim> claims) {

    private static final int TWO_YEARS = 8;
    private static final int FEW_FATES = 20;

    static Fact of(String number, String sentence) {
        return new Fact(number, sentence, "", List.of(), FEW_FATES, TWO_YEARS, List.of());
    }

    Fact setting(String text) {
        return new Fact(number, sentence, text, arms, fates, quarters, claims);
    }

    /** Fates in the gate; chosen by the table of a full run. */
    Fact fates(int gate) {
        return new Fact(number, sentence, setting, arms, gate, quarters, claims);
    }

    Fact quarters(int length) {
        return new Fact(number, sentence, setting, arms, fates, length, claims);
    }

    Fact arm(String name, Scenario company) {
        return arm(new Company(name, company, quarters));
    }

    Fact arm(Arm arm) {
        List<Arm> more = Stream.concat(arms.stream(), Stream.of(arm)).toList();
        return new Fact(number, sentence, setting, more, fates, quarters, claims);
    }

    Fact claims(Claim... added) {
        return claims(List.of(added));
    }

    Fact claims(List<Claim> added) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(added);
        return new Fact(number, sentence, setting, arms, fates, quarters, List.copyOf(all));
    }

    @Override
    public String toString() {
        return number + " " + sentence;
    }
}
