package org.alongside.training.course.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.course.CourseContent;

/** Write this into a version of a course; {@code versionId} is null for a new version. */
public record WriteVersion(UUID commandId, UUID courseId, UUID versionId, CourseContent content) implements Command {
}
