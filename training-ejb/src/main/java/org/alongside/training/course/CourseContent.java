package org.alongside.training.course;

import java.util.Set;

/**
 * What one version of a course teaches, and how.
 *
 * @param minutes         of teaching, all sessions together
 * @param methods         how people learn
 * @param accessStatement how everybody can take part
 * @param beforehand      what is good to know beforehand; never a condition
 * @param openToAll       the provider affirms that anybody may come on the same terms (R-TRN-01)
 */
public record CourseContent(String title, String summary, String editionCode, Set<AreaTaught> areas, int minutes,
        String methods, Set<Assessment> assessments, CoProduction coProduction, String accessStatement,
        String beforehand, boolean openToAll) {

    public CourseContent {
        areas = Set.copyOf(areas);
        assessments = Set.copyOf(assessments);
    }

    /** Only the wording differs: everybody would learn the same in the same time (R-TRN-35). */
    public boolean teachesTheSameAs(CourseContent other) {
        return editionCode.equals(other.editionCode) && areas.equals(other.areas) && minutes == other.minutes
                && assessments.equals(other.assessments) && openToAll == other.openToAll;
    }
}
