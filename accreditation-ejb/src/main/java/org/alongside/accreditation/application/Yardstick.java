package org.alongside.accreditation.application;

import java.util.List;
import java.util.Optional;

/** What an application is measured by: an edition, the area's version of it, and the criteria that follow. */
public record Yardstick(String editionCode, int interpretationVersion, List<Requirement> requirements) {

    public Yardstick {
        requirements = List.copyOf(requirements);
    }

    public Optional<Requirement> find(String code) {
        return requirements.stream().filter(requirement -> requirement.code().equals(code)).findFirst();
    }

    public boolean isSameAs(String edition, int version) {
        return editionCode.equals(edition) && interpretationVersion == version;
    }
}
