package org.alongside.training.completion.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.training.course.AreaTaught;

/**
 * What a certificate of training says, for a page or a print.
 *
 * @param statement   that this is not accreditation (R-TRN-34); belongs on every form of it
 * @param versionNo   of the course as it was delivered (R-TRN-33)
 * @param minutes     of teaching
 * @param areas       of the framework edition, by code
 * @param coDelivered taught together with people with lived experience
 */
public record Certificate(UUID number, String statement, String learner, String title, int versionNo, String provider,
                          int minutes, LocalDate on, String editionCode, List<AreaTaught> areas, boolean coDelivered) {

    static final String NOT_ACCREDITATION = "This is not accreditation. It says that somebody completed a course. "
            + "Whether somebody is an approved broker is on the public list.";
}
