package org.alongside.portal.accreditation.body.steward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.portal.form.Problems;

/** A founding group as a person types it: an email address a line, first who is asked to chair. */
public class FoundersForm {

    private String emails = "";
    private boolean free;
    private boolean apart;

    /** Those who were found; a problem is added for each address that belongs to nobody. */
    public List<FoundingMember> read(KnowPeople people, Problems problems) {
        List<FoundingMember> members = new ArrayList<>();
        for (String email : emails.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList()) {
            Optional<PersonName> person = people.withEmail(email);
            person.ifPresentOrElse(found -> members.add(new FoundingMember(found.id(), Seat.VOTING,
                            free ? Set.of() : null, apart ? Boolean.FALSE : null, members.isEmpty())),
                    () -> problems.add("emails", "Nobody signs in as " + email + ". Ask them to make an account first."));
        }
        if (members.isEmpty() && !problems.isAny()) {
            problems.add("emails", "Name the people of the founding group.");
        }
        return members;
    }

    public String getEmails() {
        return emails;
    }

    public void setEmails(String emails) {
        this.emails = emails;
    }

    public boolean isApart() {
        return apart;
    }

    public void setApart(boolean apart) {
        this.apart = apart;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }
}
