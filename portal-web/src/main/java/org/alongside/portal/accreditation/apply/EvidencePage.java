package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.application.OthersData;
import org.alongside.accreditation.application.boundary.AddEvidence;
import org.alongside.accreditation.application.boundary.CriterionAnswer;
import org.alongside.accreditation.application.boundary.GatherEvidence;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.file.Uploads;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Evidence is added in words or as a file, and lent to one criterion; or something from before is used again. */
@Named("applyEvidence")
@RequestScoped
public class EvidencePage {

    @Inject
    private GatherEvidence gather;

    @Inject
    private Uploads uploads;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private AccreditationWords words;

    private final EvidenceForm form = new EvidenceForm();
    private CriterionAnswer answer;
    private List<EvidenceView> reusable;

    public void load() {
        answer = mine.criterion(page.text("code"));
        Set<UUID> lent = answer.evidence().stream().map(EvidenceView::id).collect(Collectors.toSet());
        reusable = gather.mine().stream().filter(item -> !item.fromTraining() && !lent.contains(item.id())).toList();
    }

    public void add() {
        form.read(problems).ifPresent(this::keep);
    }

    private void keep(EvidenceDetails details) {
        String code = answer.criterion().code();
        gather.add(new AddEvidence(formKey.getValue(), code, details, uploads.file("file")));
        page.goTo("accreditation/apply/criterion?code=" + code);
    }

    public List<Choice> getRoutes() {
        return words.choices(EvidenceRoute.LIVED_EXPERIENCE, EvidenceRoute.PRACTICE_PORTFOLIO,
                EvidenceRoute.OBSERVED_PRACTICE, EvidenceRoute.TESTIMONY, EvidenceRoute.COURSE,
                EvidenceRoute.PRIOR_QUALIFICATION);
    }

    public List<Choice> getOthers() {
        return words.choices(OthersData.values());
    }

    public EvidenceForm getForm() {
        return form;
    }

    public CriterionAnswer getAnswer() {
        return answer;
    }

    public List<EvidenceView> getReusable() {
        return reusable;
    }
}
