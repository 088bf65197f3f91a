package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.boundary.AssessorTask;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;

/** The cases an assessor was asked to assess. */
@Named("assessCases")
@RequestScoped
public class AssessPage {

    @Inject
    private ReadCasesToAssess read;

    private List<AssessorTask> tasks;

    public void load() {
        tasks = read.mine();
    }

    public List<AssessorTask> getTasks() {
        return tasks;
    }
}
