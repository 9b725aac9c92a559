package org.kampus.organisation;

/** A choice with a name in scenario files and plans. */
public interface Keyed {

    /** Name in scenario files and plans, in camel case. */
    String key();
}
