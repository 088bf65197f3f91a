package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.Tier;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.KnownBroker;
import org.alongside.accreditation.register.control.Accreditations;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.platform.usecase.UseCase;

/** Who is accredited in the open area, and how many they are: facts of the list that other features go by. */
@Stateless
public class KnowBrokers {

    @Inject
    private Accreditations accreditations;

    /** By the accredited brokers whose home is the area (4.3), suspended ones too; whoever has left no longer counts. */
    @UseCase("KNOW_BROKERS")
    public Tier tier() {
        return Tier.of(accreditations.running());
    }

    /** The broker with this number on this area's list, whatever their status; refused when it is not a valid one (B14). */
    @UseCase("KNOW_BROKERS")
    public Optional<KnownBroker> numbered(String number) {
        return accreditations.numbered(BrokerNumber.of(number)).map(KnowBrokers::known);
    }

    /** How these accreditations stand, by their id; one query. */
    @UseCase("KNOW_BROKERS")
    public Map<UUID, KnownBroker> all(Collection<UUID> ids) {
        return accreditations.all(ids).stream().collect(Collectors.toMap(Accreditation::id, KnowBrokers::known));
    }

    /** The last day of this person's accreditation here; empty when they have none that runs. */
    @UseCase("KNOW_BROKERS")
    public Optional<LocalDate> accreditedUntil(UUID personId) {
        return accreditations.ofPerson(personId).filter(one -> one.endedOn() == null).map(one -> one.term().endsOn());
    }

    private static KnownBroker known(Accreditation one) {
        return new KnownBroker(one.id(), one.number(), one.personId(), one.status());
    }
}
