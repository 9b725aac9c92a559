package org.kampus.ui.lab;

import org.kampus.ui.i18n.Texts;

/** A page about an experiment: a route with {@link LabFrame} as its layout, which reads the experiment for it. */
interface LabPage {

    /** Draws the page from scratch; called again after every change of language or state. */
    void show(OpenExperiment experiment, Texts texts);

    /** Which entry of the navigation the page belongs to. */
    LabPlace place();

    /** Shows how far a running experiment is; called several times a second. */
    default void progress(OpenExperiment experiment, Texts texts) {}
}
