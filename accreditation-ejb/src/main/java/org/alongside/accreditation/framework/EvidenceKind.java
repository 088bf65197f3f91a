package org.alongside.accreditation.framework;

/** What a change to the standards rests on (R-ACC-11). */
public enum EvidenceKind {
    RESEARCH,
    CONSULTATION,
    PRACTICE,
    LAW,
    OPINION
}
