package org.alongside.integration.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.RowFault;
import org.junit.jupiter.api.Test;

/** As many allocations as the largest council sends in a year of nights, each cell looked at. */
class ReadingIsFastTest {

    private static final int ROWS = 100_000;
    /** Of the processor, and many times what it takes: only a mistake in the code fails here, never a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final FeedSchema ALLOCATIONS = FeedSchema.of("F3", 1,
            Column.required("la_code", ColumnType.LA_CODE), Column.required("la_person_id", ColumnType.LA_PERSON),
            Column.required("allocation_ref", ColumnType.REFERENCE).upTo(40), Column.required("allocation_version", ColumnType.INTEGER),
            Column.required("status", ColumnType.CODE).oneOf("INDICATIVE", "AGREED", "ACTIVE", "ENDED", "CANCELLED"),
            Column.required("service_type", ColumnType.TEXT).upTo(80), Column.required("start_date", ColumnType.DATE),
            Column.optional("end_date", ColumnType.DATE), Column.optional("review_due_date", ColumnType.DATE),
            Column.required("unit_cost", ColumnType.MONEY), Column.required("frequency", ColumnType.TEXT),
            Column.optional("units", ColumnType.QUANTITY), Column.required("gross_weekly", ColumnType.MONEY),
            Column.required("contribution", ColumnType.MONEY), Column.required("net_weekly", ColumnType.MONEY),
            Column.optional("contingency_weeks", ColumnType.INTEGER), Column.optional("pooling_permitted", ColumnType.YES_NO),
            Column.optional("worker_team", ColumnType.TEXT).upTo(80), Column.required("updated_at", ColumnType.MOMENT));

    private long wrong;
    private long pence;

    @Test
    void a_hundred_thousand_rows_are_read_in_seconds_and_each_wrong_one_is_named() throws Exception {
        byte[] file = file();
        read(file);
        wrong = 0;
        pence = 0;

        long before = cpu();
        FileRead end = read(file);
        Duration took = Duration.ofNanos(cpu() - before);

        Files.createDirectories(Path.of("target", "proof"));
        Files.writeString(Path.of("target", "proof", "reading.txt"), ROWS + " rows of " + ALLOCATIONS.columns().size() + " columns, "
                + file.length + " bytes: " + took.toMillis() + " ms of processor\n");
        assertThat(end.held()).isFalse();
        assertThat(end.accepted()).isEqualTo(ROWS - ROWS / 100);
        assertThat(wrong).isEqualTo(ROWS / 100);
        assertThat(pence).isEqualTo(end.accepted() * 24_500);
        assertThat(took).isLessThan(LONGEST);
    }

    private FileRead read(byte[] file) {
        return new ProfiledFile(Profile.ours(ALLOCATIONS), ALLOCATIONS, ReadFile.DAY).read(Source.of(file), new RowSink() {
            @Override
            public void accepted(Row row) {
                pence += row.money("gross_weekly").pence();
            }

            @Override
            public void refused(Row row, List<RowFault> faults) {
                wrong += faults.size();
            }
        });
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder(String.join(",", ALLOCATIONS.columns().stream().map(Column::name).toList())).append("\r\n");
        IntStream.range(0, ROWS).forEach(i -> text.append("KEN,").append(String.format("%07d", i)).append(",CPLI-").append(i)
                .append(",3,ACTIVE,Long term support: Community,2026-0").append(1 + i % 9).append("-06,,2027-04-05,17.50,hourly,14,245.00,")
                .append(i % 100 == 0 ? "£31.20" : "31.20").append(",213.80,8,true,West Kent Review,2026-04-06T08:15:00.000Z\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
