package org.alongside.community.timebank.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;

/** Members by the address they sign in with, and their names. */
@ApplicationScoped
class TimePeople {

    private static final int LONGEST_LIST = 4000;

    @Inject
    private KnowPeople people;

    @Inject
    private TimeMemberships memberships;

    @Inject
    private CurrentCall call;

    UUID me() {
        return call.actor().personId();
    }

    /** Mine; somebody who is no member finds nothing of the time bank. */
    TimeMembership mine() {
        return memberships.find(me()).orElseThrow(NotFound::new);
    }

    /** Mine, to do something with. */
    TimeMembership active() {
        TimeMembership mine = memberships.of(me());
        mine.requireActive();
        return mine;
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return people.names(ids);
    }

    /** The active member with this address; refused at the field when there is none. */
    TimeMembership member(String field, String email) {
        String address = PlainText.optional(field, email, LONGEST_LIST);
        return people.withEmail(address).map(PersonName::id).flatMap(memberships::find)
                .filter(one -> one.status() == TimeMemberStatus.ACTIVE)
                .orElseThrow(() -> new RuleBroken(List.of(Breach.at(field, address.isEmpty()
                        ? TimeRule.RECIPIENT_MISSING : TimeRule.NO_SUCH_MEMBER, address))));
    }

    /** One address a line; two questions to the database however many there are. */
    List<UUID> members(String field, String addresses) {
        List<String> wanted = PlainText.optional(field, addresses, LONGEST_LIST).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).map(line -> line.toLowerCase(Locale.ROOT)).toList();
        Map<String, PersonName> found = people.withEmails(wanted);
        List<UUID> active = memberships.of(found.values().stream().map(PersonName::id).toList()).stream()
                .filter(one -> one.status() == TimeMemberStatus.ACTIVE).map(TimeMembership::personId).toList();
        RuleBroken.throwIfAny(wanted.stream()
                .filter(address -> !found.containsKey(address) || !active.contains(found.get(address).id()))
                .map(address -> Breach.at(field, TimeRule.NO_SUCH_MEMBER, address)).toList());
        return wanted.stream().map(address -> found.get(address).id()).toList();
    }
}
