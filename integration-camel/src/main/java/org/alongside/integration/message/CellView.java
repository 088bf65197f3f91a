package org.alongside.integration.message;

/**
 * One cell of a row that waits.
 *
 * @param shown what stands in it, covered; empty when nothing does
 * @param wrong what is wrong with it; empty when nothing is known to be
 */
public record CellView(String column, String shown, String wrong) {

    public boolean isWrong() {
        return !wrong.isEmpty();
    }
}
