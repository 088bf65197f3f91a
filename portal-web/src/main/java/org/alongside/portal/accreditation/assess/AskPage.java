package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.boundary.AskApplicant;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.CriterionInCase;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What is wanted from the applicant, part by part. */
@Named("assessAsk")
@RequestScoped
public class AskPage {

    @Inject
    private AssessApplication assess;

    @Inject
    private ReadCasesToAssess read;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private Map<String, String> wanted = new LinkedHashMap<>();
    private CaseFile file;

    public void load() {
        file = read.open(page.id("id"));
        file.criteria().forEach(one -> wanted.put(one.criterion().code(), ""));
    }

    public void ask() {
        List<AskedFor> asked = wanted.entrySet().stream()
                .map(one -> new AskedFor(one.getKey(), one.getValue())).toList();
        assess.askMore(new AskApplicant(formKey.getValue(), file.applicationId(), asked));
        page.goTo("accreditation/assess/case?id=" + file.applicationId());
    }

    public List<Choice> getParts() {
        List<Choice> parts = new ArrayList<>();
        wanted.keySet().forEach(about -> parts.add(new Choice(about, label(about))));
        return parts;
    }

    private String label(String about) {
        CriterionInCase criterion = file.criterion(about);
        return criterion == null ? words.part(about) : criterion.criterion().label();
    }

    public CaseFile getFile() {
        return file;
    }

    public Map<String, String> getWanted() {
        return wanted;
    }
}
