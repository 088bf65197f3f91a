package org.alongside.accreditation.application;

/** What every broker undertakes (R-ACC-41). The words stand in the portal's messages. */
public enum UndertakingCode {
    U1, U2, U3, U4, U5, U6, U7, U8
}
