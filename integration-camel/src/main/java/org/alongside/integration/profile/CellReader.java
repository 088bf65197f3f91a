package org.alongside.integration.profile;

/** Turns the text of a cell into a value, or into a {@link Wrong}. Called for every cell: it neither throws nor compiles. */
@FunctionalInterface
interface CellReader {

    /** The text is trimmed and not empty. */
    Object read(String text);
}
