package org.kampus.workshop;

/** What is played for a team that has changed its plan but not submitted it. */
public enum Unsubmitted {
    /** The plan of the last quarter, as for a team that has changed nothing. */
    LAST_PLAN,
    /** Its draft, if the limits of the case allow it. */
    DRAFT
}
