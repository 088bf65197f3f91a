package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.application.boundary.SubmitApplication;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Sentence;
import org.alongside.portal.routing.CurrentPage;

/** Everything that was told, to check before it is sent. */
@Named("applyCheck")
@RequestScoped
public class CheckPage {

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyApplication application;

    public void load() {
        application = mine.get();
    }

    public void submit() {
        apply.submit(new SubmitApplication(formKey.getValue()));
        page.goTo("accreditation/apply/sent");
    }

    public List<Gap> getGaps() {
        return application.gaps().stream().map(gap -> new Gap(gap.field(), Sentence.of(gap))).toList();
    }

    /** One thing that is missing, and the part of the task list it belongs to. */
    public record Gap(String field, String sentence) {
    }

    public MyApplication getApplication() {
        return application;
    }
}
