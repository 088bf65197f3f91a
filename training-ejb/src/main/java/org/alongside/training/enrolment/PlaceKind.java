package org.alongside.training.enrolment;

/** A place that is kept for disabled people and family members until its day, or one for everybody (R-TRN-03). */
public enum PlaceKind {

    RESERVED,
    OPEN
}
