package org.alongside.portal.oruk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a reader asked for. What we do not know is ignored; what we know and cannot read is answered with a sentence. */
final class FeedQuery {

    static final int MOST_PER_PAGE = 100;
    private static final int PER_PAGE = 50;
    private static final int MOST_PAGES = 1_000_000;
    private static final int LONGEST = 200;

    private final MultivaluedMap<String, String> parameters;

    FeedQuery(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    int page() {
        return number("page", 1, MOST_PAGES);
    }

    int perPage() {
        return number("per_page", PER_PAGE, MOST_PER_PAGE);
    }

    /** In lower case. */
    Optional<String> search() {
        return text("search").map(words -> words.toLowerCase(Locale.UK));
    }

    boolean minimal() {
        return flag("minimal");
    }

    boolean full() {
        return flag("full");
    }

    Optional<String> id(String name) {
        return text(name).map(written -> {
            try {
                return UUID.fromString(written).toString();
            } catch (IllegalArgumentException notOne) {
                throw new BadParameter("The parameter " + name + " must be a UUID, like "
                        + "3fa85f64-5717-4562-b3fc-2c963f66afa6.");
            }
        });
    }

    /** A day means its first instant, universal time. */
    Optional<Instant> modifiedAfter() {
        return text("modified_after").map(written -> {
            // In an address a plus sign arrives as a space.
            String moment = written.replace(' ', '+');
            try {
                if (!moment.contains("T")) {
                    return LocalDate.parse(moment).atStartOfDay().toInstant(ZoneOffset.UTC);
                }
                boolean zoned = moment.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$");
                return zoned ? OffsetDateTime.parse(moment).toInstant()
                        : LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException notOne) {
                throw new BadParameter(
                        "The parameter modified_after must be a date or a date and time, like 2026-11-22T09:00:00Z.");
            }
        });
    }

    private int number(String name, int otherwise, int most) {
        return text(name).map(written -> {
            if (!written.matches("[1-9][0-9]{0,6}") || Integer.parseInt(written) > most) {
                throw new BadParameter("The parameter " + name + " must be a whole number from 1 to " + most + ".");
            }
            return Integer.parseInt(written);
        }).orElse(otherwise);
    }

    private boolean flag(String name) {
        return text(name).map(written -> switch (written.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadParameter("The parameter " + name + " must be true or false.");
        }).orElse(false);
    }

    private Optional<String> text(String name) {
        String written = parameters.getFirst(name);
        if (written != null && written.length() > LONGEST) {
            throw new BadParameter("The parameter " + name + " is too long.");
        }
        return Optional.ofNullable(written).map(String::strip).filter(text -> !text.isEmpty());
    }
}
