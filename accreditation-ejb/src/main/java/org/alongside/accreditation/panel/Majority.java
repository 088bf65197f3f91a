package org.alongside.accreditation.panel;

/** How many of the votes cast it takes (R-ACC-52). Abstentions are not votes cast. */
public enum Majority {

    MORE_THAN_HALF {
        @Override
        public boolean reached(int inFavour, int cast) {
            return 2 * inFavour > cast;
        }
    },
    TWO_THIRDS {
        @Override
        public boolean reached(int inFavour, int cast) {
            return cast > 0 && 3 * inFavour >= 2 * cast;
        }
    };

    public abstract boolean reached(int inFavour, int cast);
}
