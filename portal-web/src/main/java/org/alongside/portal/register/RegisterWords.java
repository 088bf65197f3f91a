package org.alongside.portal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.Choice;
import org.alongside.accreditation.register.Price;
import org.alongside.accreditation.register.PriceBasis;

/** Choices and prices in words, for the pages of the list. */
@Named("registerWords")
@ApplicationScoped
public class RegisterWords {

    public String list(Collection<? extends Choice> choices) {
        return choices.stream().map(Choice::words).collect(Collectors.joining(", "));
    }

    /** Whether there is room for somebody new; for a broker who is not in force, that they are not. */
    public String room(BrokerEntry broker) {
        if (!broker.inForce()) {
            return broker.ended() ? "No longer accredited" : "Suspended";
        }
        return broker.limited() ? "Not said" : broker.fields().availability().takingNewPeople() ? "Yes" : "No";
    }

    public String price(Price price) {
        if (price.basis() == null) {
            return "";
        }
        boolean amount = price.from() != null && price.basis() != PriceBasis.FREE;
        return price.basis().words() + (amount ? ", from " + price.from() : "");
    }

    /** British numbers as people dial them. */
    public String telephone(String international) {
        return international.startsWith("+44") ? "0" + international.substring(3) : international;
    }
}
