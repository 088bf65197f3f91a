package org.alongside.integration.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a feed's file, such as {@code F4_KEN_mosaic_20260406T060000Z_000123_v1.csv}. */
public record FeedFileName(String feed, String area, String partner, Instant made, int sequence, int schema,
                           String ending) {

    private static final Pattern WRITTEN = Pattern.compile("(F\\d{1,2})_([A-Z]{3,4})_([a-z0-9-]{1,30})_(\\d{8}T\\d{6}Z)_"
            + "(\\d{6})_v(\\d{1,3})\\.(csv|jsonl|xml|txt)");
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withResolverStyle(ResolverStyle.STRICT).withZone(ZoneOffset.UTC);

    public FeedFileName {
        made = Instant.ofEpochSecond(made.getEpochSecond());
        String text = text(feed, area, partner, made, sequence, schema, ending);
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the name of a feed's file: " + SafeName.of(text));
        }
    }

    /** Reads one; nothing when a partner uses names of its own. */
    public static Optional<FeedFileName> read(String name) {
        Matcher parts = WRITTEN.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FeedFileName(parts.group(1), parts.group(2), parts.group(3),
                    Instant.from(MADE.parse(parts.group(4))), Integer.parseInt(parts.group(5)),
                    Integer.parseInt(parts.group(6)), parts.group(7)));
        } catch (DateTimeParseException noSuchMoment) {
            return Optional.empty();
        }
    }

    public String text() {
        return text(feed, area, partner, made, sequence, schema, ending);
    }

    private static String text(String feed, String area, String partner, Instant made, int sequence, int schema,
                               String ending) {
        return "%s_%s_%s_%s_%06d_v%d.%s".formatted(feed, area, partner, MADE.format(made), sequence, schema, ending);
    }
}
