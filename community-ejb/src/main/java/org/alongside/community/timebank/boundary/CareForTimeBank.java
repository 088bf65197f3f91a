package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.control.WordLists;
import org.alongside.community.timebank.entity.CoordinatorCheck;
import org.alongside.community.timebank.entity.WatchedWord;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What keeps a time bank safe: the words an area watches for, and that coordinators' checks were seen. */
@Stateless
public class CareForTimeBank {

    private static final int LONGEST = 60;
    private static final int LONGEST_ADDRESS = 200;
    private static final int YEARS_BACK = 3;

    @Inject
    private WordLists lists;

    @Inject
    private TimeMemberships memberships;

    @Inject
    private KnowPeople people;

    @Inject
    private TimePeople members;

    @Inject
    private TimeNews news;

    @Inject
    private Clock clock;

    /** Beside the national words, or instead of the same one (R-TIME-16). */
    @UseCase("CARE_FOR_TIME_BANK")
    public void watch(WatchWord command) {
        Answers answers = new Answers();
        String word = answers.read(() -> PlainText.required("word", command.word(), LONGEST).toLowerCase(Locale.UK));
        answers.check(() -> requireThat(command.task() != null, "task", TimeRule.CHOICE_MISSING));
        answers.check(() -> requireThat(command.verdict() != null, "verdict", TimeRule.CHOICE_MISSING));
        answers.require();
        lists.add(new WatchedWord(word, command.task(), command.verdict(), members.me()));
    }

    /** The area's own. */
    @UseCase("CARE_FOR_TIME_BANK")
    public List<WordView> words() {
        return lists.own().stream().map(WatchedWord::asWord).map(WordView::of).toList();
    }

    /** Of another coordinator: the level and the days (R-TIME-17). */
    @UseCase("CARE_FOR_TIME_BANK")
    public void seeCheck(SeeCheck command) {
        LocalDate today = London.today(clock);
        LocalDate seen = command.seenOn();
        LocalDate next = command.nextCheckOn();
        Answers answers = new Answers();
        UUID person = answers.read(() -> otherCoordinator(command.email()));
        String level = answers.read(() -> PlainText.required("level", command.level(), LONGEST));
        answers.check(() -> requireThat(seen != null && !seen.isAfter(today) && !seen.isBefore(today.minusYears(YEARS_BACK)),
                "seenOn", TimeRule.CHECK_DAY_MISSING));
        answers.check(() -> requireThat(next != null && (seen == null || next.isAfter(seen)), "nextCheckOn",
                TimeRule.CHECK_DAY_MISSING));
        answers.require();
        CoordinatorCheck check = new CoordinatorCheck(person, level, seen, next, members.me());
        memberships.add(check);
        news.tell(check.seen());
    }

    private UUID otherCoordinator(String email) {
        return people.withEmail(PlainText.required("email", email, LONGEST_ADDRESS))
                .map(PersonName::id).filter(this::coordinates).filter(one -> !one.equals(members.me()))
                .orElseThrow(() -> refused("email", TimeRule.NO_SUCH_COORDINATOR));
    }

    private boolean coordinates(UUID person) {
        return people.inRole(Role.TIME_COORDINATOR).stream().anyMatch(one -> one.id().equals(person));
    }

    private static void requireThat(boolean holds, String field, TimeRule rule) {
        if (!holds) {
            throw refused(field, rule);
        }
    }

    private static RuleBroken refused(String field, TimeRule rule) {
        return new RuleBroken(List.of(Breach.at(field, rule)));
    }

    /** The newest first. */
    @UseCase("CARE_FOR_TIME_BANK")
    public List<CheckView> checks() {
        List<CoordinatorCheck> all = memberships.checks();
        Map<UUID, String> names = people.names(all.stream().map(CoordinatorCheck::personId).distinct().toList());
        return all.stream().map(one -> new CheckView(names.getOrDefault(one.personId(), ""), one.level(), one.seenOn(),
                one.nextCheckOn())).toList();
    }
}
