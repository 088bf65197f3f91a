package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.accreditation.application.boundary.RecommendOutcome;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The assessor advises the panel. */
@Named("assessRecommend")
@RequestScoped
public class RecommendPage {

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

    private Recommendation recommendation;
    private String told = "";
    private CaseFile file;

    public void load() {
        file = read.open(page.id("id"));
    }

    public void recommend() {
        assess.recommend(new RecommendOutcome(formKey.getValue(), file.applicationId(), recommendation, told));
        page.goTo("accreditation/assess");
    }

    public List<Choice> getRecommendations() {
        return words.choices(Recommendation.values());
    }

    public CaseFile getFile() {
        return file;
    }

    public Recommendation getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(Recommendation recommendation) {
        this.recommendation = recommendation;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}
