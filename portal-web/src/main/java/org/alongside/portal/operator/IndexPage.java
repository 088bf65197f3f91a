package org.alongside.portal.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.boundary.BreakGlass;
import org.alongside.accreditation.application.boundary.OpenCaseFile;
import org.alongside.accreditation.application.boundary.OpenedFile;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** An operator opens one case with a reason, and sees which they opened before. */
@Named("operatorIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private BreakGlass glass;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private List<OpenedFile> opened;
    private String email = "";
    private String reason = "";

    public void load() {
        opened = glass.mine();
    }

    public void open() {
        page.goTo("operator/file?id=" + glass.open(new OpenCaseFile(formKey.getValue(), email, reason)));
    }

    public List<OpenedFile> getOpened() {
        return opened;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
