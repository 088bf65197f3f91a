package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

/** A parser with a fault in it, which has to be found: else the others would prove nothing. */
public final class PlantedFuzz {

    private PlantedFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == '<' && bytes[1] == '?') {
            must(bytes[2] != 'x', "planted");
        }
    }
}
