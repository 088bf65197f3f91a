package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.csv.Limits;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.profile.Column;
import org.alongside.integration.profile.ColumnType;
import org.alongside.integration.profile.Dialect;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.FileRead;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfiledFile;
import org.alongside.integration.profile.Row;
import org.alongside.integration.profile.RowSink;

/** Any bytes under a right heading, with a column of each type: every row is accepted, refused in words, or empty. */
public final class ProfileFuzz {

    private static final FeedSchema ALL = FeedSchema.of("T", 1, Stream.of(ColumnType.values())
            .map(type -> Column.optional(type.name().toLowerCase(), type).upTo(12)).toArray(Column[]::new));
    private static final List<Profile> PROFILES = List.of(Profile.ours(ALL), new Profile("All", 1, "T",
            Dialect.OURS.or(Letters.WINDOWS_1252).days("dd/MM/uuuu").liftingTheGuard().allowing(EnumSet
                    .complementOf(EnumSet.of(AmountForm.CREDIT_IS_MINUS)).toArray(AmountForm[]::new)), Map.of(), Set.of(), Set.of()));
    private static final byte[] HEADING = (ALL.columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\n")
            .getBytes(StandardCharsets.UTF_8);

    private ProfileFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (bytes.length % 16 != 0) {
            file.writeBytes(HEADING);
        }
        file.writeBytes(bytes);
        Tried.within(() -> PROFILES.forEach(profile -> read(profile, Source.of(file.toByteArray()))));
    }

    private static void read(Profile profile, Source file) {
        AtomicLong lines = new AtomicLong();
        AtomicLong taken = new AtomicLong();
        new CsvFile(file, ',', profile.dialect().fallback(), Limits.USUAL).read((line, cells) -> lines.incrementAndGet());
        FileRead end = new ProfiledFile(profile, ALL, LocalDate.of(2026, 4, 6)).read(file, new RowSink() {
            @Override
            public void accepted(Row row) {
                taken.incrementAndGet();
                ALL.columns().forEach(column -> row.cell(column.name()));
            }

            @Override
            public void refused(Row row, List<RowFault> faults) {
                taken.incrementAndGet();
                must(!faults.isEmpty(), "refused without a reason");
                faults.forEach(fault -> must(fault.line() == row.line() && !fault.told().what().isBlank(), "a reason without words"));
            }
        });
        must(taken.get() == end.rows(), "rows counted and rows given out differ");
        boolean whole = end.faults().stream().allMatch(fault -> fault.code().code().equals("E210"));
        must(!whole || end.rows() + end.blank() + 1 == lines.get(), "a row is neither accepted, refused nor empty");
    }
}
