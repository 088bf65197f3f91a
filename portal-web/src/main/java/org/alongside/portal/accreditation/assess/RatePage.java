package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.CriterionInCase;
import org.alongside.accreditation.application.boundary.RateCriterion;
import org.alongside.accreditation.application.boundary.RatingView;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One criterion is rated, with the reason. */
@Named("assessRate")
@RequestScoped
public class RatePage {

    @Inject
    private AssessApplication assess;

    @Inject
    private ReadCasesToAssess read;

    @Inject
    private CurrentCall call;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private Rating rating;
    private String reason = "";
    private CaseFile file;
    private CriterionInCase one;

    public void load() {
        file = read.open(page.id("id"));
        one = Optional.ofNullable(file.criterion(page.text("code"))).orElseThrow(NotFound::new);
        RatingView mine = one.ratingBy(call.actor().personId());
        rating = mine == null ? null : mine.rating();
        reason = mine == null ? "" : mine.reason();
    }

    public void rate() {
        assess.rate(new RateCriterion(formKey.getValue(), file.applicationId(), one.criterion().code(), rating, reason));
        page.goTo("accreditation/assess/case?id=" + file.applicationId());
    }

    public List<Choice> getRatings() {
        return words.choices(Rating.values());
    }

    public CaseFile getFile() {
        return file;
    }

    public CriterionInCase getOne() {
        return one;
    }

    public Rating getRating() {
        return rating;
    }

    public void setRating(Rating rating) {
        this.rating = rating;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
