package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.body.boundary.GovernBody;
import org.alongside.accreditation.body.boundary.SeatedMember;

/** Who sits on the body. */
@Named("accreditationBodyMembers")
@RequestScoped
public class MembersPage {

    @Inject
    private GovernBody governing;

    private List<SeatedMember> members;

    public void load() {
        members = governing.members();
    }

    public List<SeatedMember> getMembers() {
        return members;
    }
}
