package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.framework.Interpretation;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;

/** Every version of the area's local rules. */
@Named("accreditationBodyRules")
@RequestScoped
public class RulesPage {

    @Inject
    private DraftInterpretation drafting;

    private List<Interpretation> versions;

    public void load() {
        versions = drafting.versions();
    }

    public List<Interpretation> getVersions() {
        return versions;
    }

    /** No version is out for answers, so a draft may be begun or changed. */
    public boolean isDraftable() {
        return versions.stream().noneMatch(v -> v.status() == InterpretationStatus.CONSULTING);
    }
}
