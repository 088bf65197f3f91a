package org.alongside.training.enrolment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.training.enrolment.EnrolmentRule;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.control.Enrolments;

/**
 * Reads a list of people to book, row by row. Somebody who has nothing to do with this area gets the same answer as
 * somebody who does not exist, so that nobody can try out addresses.
 */
@ApplicationScoped
class GroupList {

    static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    @Inject
    private KnowPeople people;

    @Inject
    private Enrolments enrolments;

    /** Asks the database as often for many rows as for one. */
    List<GroupLine> look(UUID runId, List<GroupMember> members) {
        if (members.isEmpty()) {
            throw new RuleBroken(EnrolmentRule.GROUP_IS_EMPTY);
        }
        if (members.size() > LONGEST) {
            throw new RuleBroken(EnrolmentRule.GROUP_TOO_LARGE, LONGEST);
        }
        Map<String, PersonName> known = knownHere(members.stream().map(GroupList::address).toList());
        Set<UUID> booked = enrolments.live(runId).stream().map(one -> one.personId()).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<GroupLine> lines = new ArrayList<>();
        for (GroupMember member : members) {
            boolean twice = !seen.add(address(member));
            lines.add(line(member, known.get(address(member)), booked, twice));
        }
        return lines;
    }

    private Map<String, PersonName> knownHere(Collection<String> addresses) {
        Map<String, PersonName> known = people.withEmails(addresses);
        Set<UUID> here = enrolments.knownHere(known.values().stream().map(PersonName::id).toList());
        return known.entrySet().stream().filter(one -> here.contains(one.getValue().id()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static GroupLine line(GroupMember member, PersonName person, Set<UUID> booked, boolean twice) {
        List<Breach> problems = new ArrayList<>();
        if (address(member).isEmpty()) {
            problems.add(Breach.of(EnrolmentRule.GROUP_ADDRESS_MISSING));
        } else if (twice) {
            problems.add(Breach.of(EnrolmentRule.GROUP_NAMES_TWICE));
        } else if (person == null) {
            problems.add(Breach.of(EnrolmentRule.GROUP_PERSON_NOT_KNOWN));
        } else if (booked.contains(person.id())) {
            problems.add(Breach.of(EnrolmentRule.GROUP_PERSON_BOOKED));
        }
        int supporters = supporters(member.supporters().strip(), problems);
        return new GroupLine(member.row(), address(member), person == null ? null : person.id(),
                person == null ? "" : person.name(), supporters, problems);
    }

    private static int supporters(String typed, List<Breach> problems) {
        if (typed.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(typed).matches()) {
            problems.add(Breach.of(EnrolmentRule.SUPPORTERS_NOT_A_NUMBER, PlaceWanted.MOST_SUPPORTERS));
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private static String address(GroupMember member) {
        return member.email().replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }
}
