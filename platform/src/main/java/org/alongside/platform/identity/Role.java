package org.alongside.platform.identity;

/** What a person may be in an area. The first two need no membership; the last is the portal itself. */
public enum Role {

    /** Anyone, signed in or not. */
    PUBLIC,
    /** Anyone who is signed in. */
    PERSON,
    /** Has applied here, or is an accredited broker here. */
    APPLICANT,
    GOVERNING_MEMBER,
    PANEL_MEMBER,
    ASSESSOR,
    /** Keeps the work moving; never votes. */
    COORDINATOR,
    /** Coordinates in another area whose body decides a case of this one; sees that case and nothing else (R-ACC-10). */
    GUEST_COORDINATOR,
    /** May see whether control holds, and who has to declare again; never what anyone declared (R-ACC-04). */
    CONTROL_OFFICER,
    /** Owns the national framework and recognises bodies. */
    STEWARD,
    COUNCIL_READER,
    /** Keeps a training provider's programme: its courses, runs, trainers and places. */
    PROVIDER,
    /** Teaches here, as lead, co-trainer or assistant; sees the runs they teach. */
    TRAINER,
    /** Keeps the organisation's side of pooled budgets: bank, periods, corrections; never decides what is bought. */
    FINANCE,
    /** Runs the time bank: inductions, reviews, queries; never one they are a party to. */
    TIME_COORDINATOR,
    /** Receives what people are worried about. */
    SAFEGUARDING_LEAD,
    /** Receives it when the lead does not answer, or when it is about the lead. */
    SAFEGUARDING_DEPUTY,
    /** Keeps what is exchanged with the council and with payment schemes; puts right what was held. */
    FEED_KEEPER,
    /** Runs the installation; has no standing access to cases (R-ACC-101). */
    OPERATOR,
    SYSTEM;

    /** Held for all of England rather than in one area. */
    public boolean isNational() {
        return this == STEWARD || this == OPERATOR;
    }
}
