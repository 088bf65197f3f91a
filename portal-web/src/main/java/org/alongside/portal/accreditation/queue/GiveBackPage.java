package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.Section;
import org.alongside.accreditation.application.boundary.AskApplicant;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.CriterionInCase;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What is wanted from the applicant, part by part. */
@Named("queueGiveBack")
@RequestScoped
public class GiveBackPage {

    @Inject
    private ReceiveApplications receive;

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private Map<String, String> wanted = new LinkedHashMap<>();
    private CaseFile file;

    public void load() {
        file = coordinate.open(page.id("id")).file();
        file.criteria().forEach(one -> wanted.put(one.criterion().code(), ""));
        List.of(Section.INDEPENDENCE, Section.PRIOR_OUTCOMES).forEach(part -> wanted.put(part.field(), ""));
    }

    public void ask() {
        List<AskedFor> asked = wanted.entrySet().stream()
                .map(one -> new AskedFor(one.getKey(), one.getValue())).toList();
        receive.giveBack(new AskApplicant(formKey.getValue(), file.applicationId(), asked));
        page.goTo("accreditation/queue/case?id=" + file.applicationId());
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
