package org.alongside.training.run;

import java.util.Set;
import java.util.UUID;

/**
 * What a run tells about its course.
 *
 * @param areas         of the national framework, as {@code C01:FULL}
 * @param linkStatement what ties the provider to the body (R-TRN-12); empty when nothing does
 */
public record CourseFacts(UUID courseId, UUID versionId, String title, String summary, String purpose,
        String providerName, String linkStatement, Set<String> areas) {

    public CourseFacts {
        areas = Set.copyOf(areas);
    }
}
