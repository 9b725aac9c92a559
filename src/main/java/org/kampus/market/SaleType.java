package org.kampus.market;

/** The kinds of B2B sale; each needs its own organisation of the sales work. */
public enum SaleType {
    /** Cheap, simple, frequent orders of very many clients; price, stock, speed and accuracy keep them. */
    TRANSACTIONAL,
    /** Frequent orders of moderate complexity where regular clients are kept and grown. */
    MIXED,
    /** Rare, costly, complex orders (projects) after long consultation. */
    CONSULTATIVE,
    /** One-off, very large solutions sold to top management. */
    STRATEGIC;

    /** Whether orders of this type are projects, which somebody leads. */
    public boolean hasProjects() {
        return this == CONSULTATIVE || this == STRATEGIC;
    }
}
