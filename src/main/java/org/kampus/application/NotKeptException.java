package org.kampus.application;

/** An explanation of a quarter that was played under older rules of the world was not kept, and cannot be found again. */
public class NotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nothing was kept. */
    public NotKeptException() {
        super("the quarter was played under older rules, and this explanation of it was not kept");
    }
}
