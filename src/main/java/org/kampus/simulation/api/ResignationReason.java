package org.kampus.simulation.api;

/** What makes a person more likely to resign than it would have to be; in the order the equation tells them. */
public enum ResignationReason {
    /** More work than is bearable. */
    OVERLOAD,
    /** Hours spent on work the person dislikes. */
    DISLIKED_WORK,
    /** The same work all the time. */
    MONOTONY,
    /** Too little training to grow. */
    NO_GROWTH,
    /** The market pays more for the work. */
    PAY,
    /** The market wants people of so many trades. */
    PULL
}
