package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.CareForTimeBank;
import org.alongside.community.timebank.boundary.SeeCheck;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** A check of another coordinator was seen. */
@Named("communityTimeManageCheck")
@RequestScoped
public class CheckPage {

    @Inject
    private CareForTimeBank caring;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private String email = "";
    private String level = "";
    private final TypedDate seenOn = new TypedDate();
    private final TypedDate nextCheckOn = new TypedDate();

    public void load() {
        caring.checks();
    }

    public void keep() {
        var seen = seenOn.value("seenOn", problems);
        var next = nextCheckOn.value("nextCheckOn", problems);
        if (!problems.isAny()) {
            caring.seeCheck(new SeeCheck(formKey.getValue(), email, level, seen.orElse(null), next.orElse(null)));
            page.goTo("community/time/manage/care?done=yes");
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public TypedDate getSeenOn() {
        return seenOn;
    }

    public TypedDate getNextCheckOn() {
        return nextCheckOn;
    }
}
