package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.boundary.AgreeWriteOff;
import org.alongside.community.timebank.boundary.WriteOffTime;
import org.alongside.community.timebank.boundary.WriteOffView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Time that is to be written off, for the second person. */
@Named("communityTimeManageWriteOffs")
@RequestScoped
public class WriteOffsPage {

    @Inject
    private WriteOffTime writing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<WriteOffView> open;

    public void load() {
        open = writing.open();
    }

    public void agree() {
        writing.agree(new AgreeWriteOff(formKey.getValue(), page.id("id")));
        page.goTo("community/time/manage/write-offs?done=yes");
    }

    /** The one in the address, to be agreed to. */
    public WriteOffView getChosen() {
        return open.stream().filter(one -> one.id().equals(page.id("id")) && one.mayAgree()).findFirst().orElse(null);
    }

    public List<WriteOffView> getOpen() {
        return open;
    }
}
