package org.alongside.training.course;

/**
 * Who shaped a course, and what became different by it (R-TRN-07).
 *
 * @param who         as they would like to be named; a name may be withheld
 * @param people      how many of them are disabled people or carers
 */
public record CoProduction(String who, int people, String whatChanged) {
}
