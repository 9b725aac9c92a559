package org.kampus.organisation;

/** Something with a name in files, in plans and for programs; the name never changes with the code. */
public interface Keyed {

    /** Its name, in camel case. */
    String key();
}
