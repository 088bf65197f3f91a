package org.alongside.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.integration.file.Digest;
import org.alongside.integration.file.Manifest;
import org.alongside.kit.Browser;

/** The folders a council and the portal share, and the lists of budgets that the council puts there. */
final class CouncilsBudgets {

    private static final String HEADER = "allocation_ref,la_code,la_person_id,allocation_version,status,service_type,"
            + "delivery_mechanism,start_date,unit_cost,cost_frequency_unit_type,planned_units_per_week,gross_weekly,"
            + "client_contribution_weekly,net_weekly,payment_period,account_type,updated_at";
    /** The portal looks once a minute. */
    private static final double TWO_LOOKS = 150_000;

    private final Path home;
    private final CouncilsEndpoints endpoints;
    private final Browser clock;

    CouncilsBudgets(Path home, CouncilsEndpoints endpoints, Browser clock) {
        this.home = home;
        this.endpoints = endpoints;
        this.clock = clock;
    }

    /** One budget as the council has it. */
    record Row(String reference, String person, String status, String start, String unit, String units, String gross,
            String contribution, String net) {

        private String text() {
            return String.join(",", reference, "KEN", person, "1", status, "Long term support: Community", "Direct payment",
                    start, unit, "hourly", units, gross, contribution, net, "FOUR_WEEKLY", "PREPAID_CARD",
                    "2026-04-01T08:15:00.000Z");
        }
    }

    static byte[] list(List<Row> rows) {
        return rows.stream().map(Row::text).collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The manifest last: before it lies there the list is not complete. */
    CouncilsBudgets puts(String name, byte[] list, int rows, String total, long number) {
        Manifest manifest = new Manifest(name, "text/csv", list.length, Digest.sha256(list), rows,
                Optional.of(new BigDecimal(total)), "F3/1", "", number, Optional.empty(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS), "finance", Optional.empty(), Optional.empty(), Optional.empty(),
                false);
        try {
            Path folder = home.resolve("from_council");
            Files.write(folder.resolve(name), list);
            Files.write(folder.resolve(name + Manifest.ENDING), manifest.write());
            endpoints.areDue();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the portal wrote about a file, as soon as it lies there under its name. */
    byte[] answer(String name) {
        return arrived(home.resolve("acks").resolve(name));
    }

    /** It has been taken out of the way, and its bytes are kept. */
    byte[] putAway(String name) {
        return arrived(home.resolve("from_council/archive").resolve(name));
    }

    private byte[] arrived(Path file) {
        clock.page().waitForCondition(() -> Files.exists(file), new Page.WaitForConditionOptions().setTimeout(TWO_LOOKS));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
