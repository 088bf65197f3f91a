package org.alongside.accreditation.framework;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What was heard about local rules was written down. */
public record ConsultationReported(UUID subject, int versionNo, int responses, boolean dissent) implements Event {
}
