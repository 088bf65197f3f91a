package org.alongside.portal.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.profile.Dialect;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Dialect.DayPattern;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.profile.SampleColumn;
import org.alongside.integration.profile.SampleRead;
import org.alongside.integration.profile.Writing;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;

/** How a partner writes a feed, as somebody who is no programmer says it. */
public class ProfileForm {

    private static final List<Choice> DELIMITERS = List.of(new Choice(",", "A comma"), new Choice(";", "A semicolon"),
            new Choice("tab", "A tab"), new Choice("|", "An upright stroke"));
    private static final List<Choice> DAYS = List.of(new Choice("uuuu-MM-dd", "2026-04-06"),
            new Choice("dd/MM/uuuu", "06/04/2026"), new Choice("d/M/uuuu", "6/4/2026"), new Choice("dd-MM-uuuu", "06-04-2026"),
            new Choice("dd MMM uuuu", "06 Apr 2026"), new Choice("uuuuMMdd", "20260406"));
    private static final List<Choice> AMOUNTS = List.of(
            new Choice(AmountForm.THOUSANDS.name(), "Commas between thousands: 1,234.50"),
            new Choice(AmountForm.POUND_SIGN.name(), "A pound sign: £12.00"),
            new Choice(AmountForm.BRACKETS.name(), "Brackets for minus: (12.00)"),
            new Choice(AmountForm.TRAILING_MINUS.name(), "The minus behind: 12.00-"),
            new Choice(AmountForm.SHORT_PENCE.name(), "No pence, or one digit of them: 12 or 12.5"));
    private static final Pattern WORD = Pattern.compile("([a-z0-9_]+)\\s*:\\s*(.+?)\\s*=\\s*(.+)");
    private static final Set<String> DRAWN = Set.of(",", ";", "|");

    private String name = "";
    private String delimiter = ",";
    private String days = "uuuu-MM-dd";
    private List<String> amounts = List.of();
    private boolean windows;
    private boolean strict;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private String words = "";
    private String ignored = "";

    /** Every column of ours has its box, empty until somebody says what theirs is called. */
    void of(FeedSchema schema) {
        schema.columns().forEach(column -> columns.put(column.name(), ""));
    }

    /** What was seen in a sample, laid over what stands here. */
    void fill(SampleRead seen) {
        delimiter = seen.dialect().delimiter() == '\t' ? "tab" : String.valueOf(seen.dialect().delimiter());
        days = seen.dialect().days().get(0).pattern();
        amounts = seen.dialect().amounts().stream().map(Enum::name).toList();
        windows = seen.dialect().fallback() != null;
        columns.replaceAll((ours, theirs) -> seen.columns().stream().filter(one -> one.ours().equals(ours))
                .map(SampleColumn::heading).findFirst().orElse(""));
        ignored = seen.columns().stream().filter(one -> one.ours().isEmpty()).map(SampleColumn::heading)
                .collect(Collectors.joining("\n"));
    }

    /** To begin another version with. */
    void fill(Profile profile) {
        Dialect dialect = profile.dialect();
        name = profile.name();
        delimiter = dialect.delimiter() == '\t' ? "tab" : String.valueOf(dialect.delimiter());
        days = dialect.days().get(dialect.days().size() - 1).pattern();
        amounts = dialect.amounts().stream().map(Enum::name).toList();
        windows = dialect.fallback() != null;
        strict = dialect.strict();
        columns.replaceAll((ours, theirs) -> said(profile.writing(ours)));
        words = profile.columns().entrySet().stream().flatMap(one -> one.getValue().words().entrySet().stream()
                .map(word -> one.getKey() + ": " + word.getKey() + " = " + word.getValue())).sorted()
                .collect(Collectors.joining("\n"));
        ignored = profile.ignored().stream().sorted().collect(Collectors.joining("\n"));
    }

    private static String said(Writing writing) {
        return writing.constant() != null ? "=" + writing.constant() : writing.header() == null ? "" : writing.header();
    }

    /** In JSON; with problems where a line cannot be read. */
    String written(Feed feed, Problems problems) {
        if (name.isBlank()) {
            problems.add("name", "Give this description a name, so that others know it again.");
        }
        char between = delimiter.equals("tab") ? '\t' : DRAWN.contains(delimiter) ? delimiter.charAt(0) : ',';
        String pattern = DAYS.stream().map(Choice::value).filter(days::equals).findFirst().orElse("uuuu-MM-dd");
        Dialect dialect = new Dialect(between, windows ? Letters.WINDOWS_1252 : null, strict,
                List.of(new DayPattern(pattern, null)), Choices.chosen(AmountForm.class, amounts), false);
        Set<String> known = ignored.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
        return ProfileJson.write(new Profile(name.strip(), 1, feed.name(), dialect, writings(problems), known, Set.of()));
    }

    private Map<String, Writing> writings(Problems problems) {
        Map<String, Map<String, String>> translated = translated(problems);
        Map<String, Writing> writings = new LinkedHashMap<>();
        columns.forEach((ours, typed) -> {
            String theirs = typed == null ? "" : typed.strip();
            Map<String, String> meant = translated.getOrDefault(ours, Map.of());
            if (theirs.startsWith("=") && theirs.length() > 1) {
                writings.put(ours, Writing.always(theirs.substring(1).strip()));
            } else if (!theirs.isEmpty() || !meant.isEmpty()) {
                writings.put(ours, Writing.under(theirs.isEmpty() ? null : theirs).translating(meant));
            }
        });
        return writings;
    }

    /** By our column: their word to ours. */
    private Map<String, Map<String, String>> translated(Problems problems) {
        Map<String, Map<String, String>> translated = new LinkedHashMap<>();
        for (String line : words.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher parts = WORD.matcher(line);
            if (parts.matches()) {
                translated.computeIfAbsent(parts.group(1), ours -> new LinkedHashMap<>()).put(parts.group(2), parts.group(3));
            } else {
                problems.add("words", "Write our column, a colon, their word, = and our word. This line has another shape: "
                        + line);
            }
        }
        return translated;
    }

    public List<Choice> getDelimiters() {
        return DELIMITERS;
    }

    public List<Choice> getDayChoices() {
        return DAYS;
    }

    public List<Choice> getAmountChoices() {
        return AMOUNTS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public List<String> getAmounts() {
        return amounts;
    }

    public void setAmounts(List<String> amounts) {
        this.amounts = amounts;
    }

    public boolean isWindows() {
        return windows;
    }

    public void setWindows(boolean windows) {
        this.windows = windows;
    }

    public boolean isStrict() {
        return strict;
    }

    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    public Map<String, String> getColumns() {
        return columns;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getIgnored() {
        return ignored;
    }

    public void setIgnored(String ignored) {
        this.ignored = ignored;
    }
}
