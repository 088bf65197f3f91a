package org.alongside.portal.accreditation.body;

import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.portal.form.Problems;

/** A seat for somebody, as a member types it. */
public class InviteForm {

    private String email = "";
    private Seat seat;
    private String managesHostServices = "";
    private List<String> exclusions = List.of();

    /** Adds what is missing. */
    void check(Problems problems) {
        if (seat == null) {
            problems.add("seat", "Choose what the person will do.");
        }
    }

    FoundingMember read(UUID personId) {
        return new FoundingMember(personId, seat, BodyWords.answered(Exclusion.class, exclusions),
                BodyWords.yesOrNo(managesHostServices), false);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }

    public String getManagesHostServices() {
        return managesHostServices;
    }

    public void setManagesHostServices(String managesHostServices) {
        this.managesHostServices = managesHostServices;
    }

    public List<String> getExclusions() {
        return exclusions;
    }

    public void setExclusions(List<String> exclusions) {
        this.exclusions = exclusions;
    }
}
