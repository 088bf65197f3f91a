package org.alongside.portal.national.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.Difference;
import org.alongside.platform.reference.VersionStatus;
import org.alongside.platform.reference.VersionView;
import org.alongside.portal.form.Dates;

/** Words and colours for versions of lists. */
@Named("referenceWords")
@ApplicationScoped
public class ReferenceWords {

    @Inject
    private Dates dates;

    static Optional<Dataset> named(String name) {
        return Arrays.stream(Dataset.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public List<Dataset> getDatasets() {
        return List.of(Dataset.values());
    }

    public String status(VersionView version) {
        return switch (version.status()) {
            case STAGED -> "Waits for you to look at it";
            case IN_FORCE -> "In force";
            case REPLACED -> "Replaced";
            case DISCARDED -> "Discarded";
        };
    }

    public String tone(VersionView version) {
        return version.status() == VersionStatus.IN_FORCE ? "green"
                : version.status() == VersionStatus.STAGED ? "yellow" : "grey";
    }

    public String kind(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> "New";
            case GONE -> "Gone";
            case CHANGED -> "Changed";
        };
    }

    /** The thing a row is about, as people say it. */
    public String thing(Dataset dataset, Difference row) {
        return switch (dataset) {
            case BANK_HOLIDAYS -> dates.day(LocalDate.parse(row.key())) + ", " + row.name();
            case COUNCILS -> row.name() + " (" + row.key() + ")";
        };
    }

    /** Where such a list is found, and what is read of it. */
    public String whereFrom(Dataset dataset) {
        return switch (dataset) {
            case BANK_HOLIDAYS -> "GOV.UK has it at www.gov.uk/bank-holidays.json. The days of England and Wales are read, and "
                    + "each year has to be whole. Years that are not in it are worked out, as before.";
            case COUNCILS -> "A table in CSV with the columns gss_code, name, council, type, region, valid_from and valid_to. A "
                    + "council that is new here also needs its letters, in a column called code. Other columns are passed over.";
        };
    }
}
