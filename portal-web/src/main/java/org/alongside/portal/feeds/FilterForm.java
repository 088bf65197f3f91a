package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.routing.CurrentPage;

/** Which messages somebody asks for, as the address says it. */
@Named("feedFilter")
@RequestScoped
public class FilterForm {

    private static final String NEEDS = "needs";
    private static final List<Choice> GROUPS = List.of(new Choice(NEEDS, "What somebody has to look at"),
            new Choice("go", "Waiting to go"), new Choice("failed", "Failed"), new Choice("all", "Everything"));
    private static final Map<String, Set<MessageStatus>> TOGETHER = Map.of(
            "go", EnumSet.of(MessageStatus.PENDING, MessageStatus.SENDING, MessageStatus.RETRYING),
            "failed", EnumSet.of(MessageStatus.DEAD, MessageStatus.NACKED));
    private static final List<String> NAMES = List.of("endpoint", "feed", "way", "show", "reason", "key", "days", "again");

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    /** What was chosen; words that are not on our page choose nothing. */
    public MessageFilter chosen() {
        return value(page.text("show").equals(NEEDS));
    }

    /** For the list, which begins with what somebody has to look at. */
    public MessageFilter value() {
        return value(page.text("show").equals(NEEDS) || page.text("show").isEmpty() && page.text("key").isEmpty());
    }

    private MessageFilter value(boolean needy) {
        Set<MessageStatus> statuses = TOGETHER.getOrDefault(page.text("show"),
                Choices.chosen(MessageStatus.class, List.of(page.text("show"))));
        return new MessageFilter(page.text("endpoint").isEmpty() ? null : page.id("endpoint"), one(Feed.class, "feed"),
                one(Direction.class, "way"), statuses, one(FaultCode.class, "reason"), page.text("key"), since(), null,
                needy, page.text("again").equals("yes"));
    }

    private Instant since() {
        return page.text("days").matches("[1-9]\\d{0,3}")
                ? clock.instant().minus(Duration.ofDays(page.number("days"))) : null;
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) {
        return Choices.chosen(type, List.of(page.text(name))).stream().findFirst().orElse(null);
    }

    /** The same question, as it stands in an address; ends where more may follow. */
    public String getQuery() {
        return NAMES.stream().filter(name -> !page.text(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(page.text(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    public List<Choice> getShows() {
        return Stream.concat(GROUPS.stream(), Choices.of(MessageStatus::label,
                EnumSet.complementOf(EnumSet.of(MessageStatus.NEW))).stream()).toList();
    }

    public List<Choice> getWays() {
        return Choices.of(Direction::label, Direction.values());
    }

    public List<Choice> getPeriods() {
        return Arrays.asList(new Choice("1", "Since yesterday"), new Choice("7", "The last 7 days"),
                new Choice("30", "The last 30 days"));
    }

    public boolean isChosen(String name, String value) {
        return page.text(name).equals(value);
    }
}
