package org.alongside.accreditation.application;

import java.util.List;

/**
 * What the body itself says about its host and one applicant.
 *
 * @param conflicted the host does work that brokers may meet
 * @param known      links the body knows of, whatever the applicant told: names to show
 */
public record HostLinks(boolean conflicted, List<String> known) {

    public static final HostLinks NONE = new HostLinks(false, List.of());
}
