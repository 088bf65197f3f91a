package org.alongside.portal.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.TriedFile;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.profile.Dialect.DayPattern;
import org.alongside.integration.profile.Profile;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;

/** Words and colours of the feed desk. A colour never says anything that the word beside it does not. */
@Named("feedWords")
@ApplicationScoped
public class FeedWords {

    private static final int CODE_LENGTH = 4;
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 4, 6);

    public String toneOf(MessageStatus status) {
        return switch (status) {
            case HELD, PARTLY_APPLIED -> "orange";
            case DEAD, NACKED, REJECTED -> "red";
            case APPLIED, ACKED -> "green";
            case PENDING, SENDING, RETRYING, RECEIVED, NEW -> "blue";
            default -> "grey";
        };
    }

    public String toneOfEndpoint(EndpointStatus status) {
        return switch (status) {
            case LIVE -> "green";
            case PAUSED -> "yellow";
            case SUSPENDED_AUTH -> "red";
            case DRAFT, TESTING -> "blue";
            case RETIRED -> "grey";
        };
    }

    /** With its number, as agreements with partners name it. */
    public String feed(Feed feed) {
        return feed.label() + " (" + feed.name() + ")";
    }

    public List<Choice> getFeeds() {
        return of(List.of(Feed.values()));
    }

    /** From an address; one that is none is not found. */
    static Feed named(String feed) {
        return Choices.chosen(Feed.class, List.of(feed)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Our names of columns with what the partner has for them, where that is something else. */
    static Map<String, String> columns(Profile profile) {
        Map<String, String> columns = new TreeMap<>();
        profile.columns().forEach((ours, writing) -> {
            String words = writing.words().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(word -> word.getKey() + " means " + word.getValue()).collect(Collectors.joining(", "));
            String theirs = writing.constant() != null ? "Always: " + writing.constant()
                    : writing.header() == null ? "As ours" : writing.header();
            columns.put(ours, words.isEmpty() ? theirs : theirs + " (" + words + ")");
        });
        return columns;
    }

    public String delimiter(Profile profile) {
        char between = profile.dialect().delimiter();
        return between == '\t' ? "A tab" : String.valueOf(between);
    }

    /** As they write a day now. */
    public String aDay(Profile profile) {
        List<DayPattern> days = profile.dialect().days();
        return DateTimeFormatter.ofPattern(days.get(days.size() - 1).pattern(), Locale.UK).format(EXAMPLE);
    }

    public String fate(TriedFile tried) {
        if (tried.held() != null) {
            return "It would be held: " + tried.held().what() + " (" + tried.code() + ")";
        }
        return "%d used, %d would wait, %d refused".formatted(tried.applied() + tried.repeated(), tried.waiting(),
                tried.refused());
    }

    List<Choice> of(List<Feed> feeds) {
        return Choices.of(this::feed, feeds);
    }

    /** The short code as partners know it: {@code E230}. */
    public String code(String reason) {
        return reason.length() < CODE_LENGTH ? "" : reason.substring(0, CODE_LENGTH);
    }

    public List<Choice> getCodes() {
        return Arrays.stream(FaultCode.values()).map(code -> new Choice(code.name(), code.code() + ": " + said(code))).toList();
    }

    private static String said(FaultCode code) {
        return new RowFault(0, "A cell", code, null, List.of()).told().what();
    }
}
