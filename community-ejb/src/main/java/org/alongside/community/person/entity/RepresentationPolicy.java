package org.alongside.community.person.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.community.person.Matter;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.PersonRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** What an authority to act must say before it is recorded. */
final class RepresentationPolicy {

    private static final int MOST_YEARS = 5;

    private RepresentationPolicy() {
    }

    static void check(NewRepresentation asked, boolean otherWay) {
        List<Breach> breaches = new ArrayList<>();
        if (asked.personId() != null && asked.personId().equals(asked.representativeId())) {
            breaches.add(Breach.at("representative", PersonRule.REPRESENTS_THEMSELVES));
        }
        if (otherWay && asked.matters().stream().anyMatch(Matter::decides)) {
            breaches.add(Breach.at("representative", PersonRule.ALREADY_THE_OTHER_WAY));
        }
        checkMatters(asked, breaches);
        if (asked.from() == null || asked.to() == null || asked.to().isBefore(asked.from())
                || asked.to().isAfter(asked.from().plusYears(MOST_YEARS))) {
            breaches.add(Breach.at("to", PersonRule.DATES_NOT_RIGHT));
        }
        RuleBroken.throwIfAny(breaches);
    }

    private static void checkMatters(NewRepresentation asked, List<Breach> breaches) {
        if (asked.type() == null) {
            breaches.add(Breach.at("type", PersonRule.NO_TYPE));
            return;
        }
        if (asked.matters().isEmpty()) {
            breaches.add(Breach.at("matters", PersonRule.NO_MATTER));
        }
        List<Matter> beyond = asked.matters().stream().filter(matter -> !asked.type().canAct(matter)).sorted().toList();
        if (!beyond.isEmpty()) {
            breaches.add(Breach.at("matters", PersonRule.MATTER_NOT_FOR_TYPE,
                    beyond.stream().map(Matter::label).collect(Collectors.joining(", "))));
        }
        if (asked.tied() == null) {
            breaches.add(Breach.at("tied", PersonRule.INTEREST_UNANSWERED));
        } else if (asked.tied() && asked.matters().stream().anyMatch(matter -> matter != Matter.INFO)) {
            breaches.add(Breach.at("tied", PersonRule.PAID_TO_BE_THERE));
        }
    }
}
