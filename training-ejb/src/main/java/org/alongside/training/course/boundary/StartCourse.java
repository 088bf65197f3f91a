package org.alongside.training.course.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CoursePurpose;

/** Begin a course of this provider, with the draft of its first version. */
public record StartCourse(UUID commandId, UUID providerId, CoursePurpose purpose, CourseContent content)
        implements Command {
}
