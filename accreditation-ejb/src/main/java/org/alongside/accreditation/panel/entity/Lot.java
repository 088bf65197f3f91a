package org.alongside.accreditation.panel.entity;

import java.util.List;
import java.util.SplittableRandom;

/**
 * One draw by lot. Whoever knows the seed and the candidates can repeat it, so nobody has to take the result on trust.
 */
public record Lot(long seed) {

    <T> T draw(List<T> candidates) {
        return candidates.get(new SplittableRandom(seed).nextInt(candidates.size()));
    }
}
