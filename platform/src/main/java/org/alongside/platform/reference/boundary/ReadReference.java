package org.alongside.platform.reference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.area.boundary.FollowCouncils;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.Differences;
import org.alongside.platform.reference.ReferenceRow;
import org.alongside.platform.reference.VersionView;
import org.alongside.platform.reference.control.CouncilRows;
import org.alongside.platform.reference.control.HolidayRows;
import org.alongside.platform.reference.control.References;
import org.alongside.platform.reference.entity.ReferenceVersion;
import org.alongside.platform.usecase.UseCase;

/** The operator looks at lists that came in. */
@Stateless
public class ReadReference {

    private static final int MOST = 50;

    @Inject
    private References references;

    @Inject
    private FollowCouncils areas;

    @Inject
    private KnowPeople people;

    /** The last first. */
    @UseCase("READ_REFERENCE")
    public List<VersionView> versions(Dataset dataset) {
        return references.last(dataset, MOST).stream().map(ReferenceVersion::view).toList();
    }

    @UseCase("READ_REFERENCE")
    public VersionView version(UUID id) {
        return references.find(id).view();
    }

    /** The name of who took it in. */
    @UseCase("READ_REFERENCE")
    public String uploader(UUID id) {
        UUID who = references.find(id).view().uploader();
        return people.names(List.of(who)).getOrDefault(who, "");
    }

    /** From the version in force; where there is none, from what counts without one. */
    @UseCase("READ_REFERENCE")
    public Differences differences(UUID id) {
        ReferenceVersion version = references.find(id);
        List<ReferenceRow> rows = version.rows();
        List<ReferenceRow> today = references.inForce(version.dataset()).map(ReferenceVersion::rows)
                .orElseGet(() -> own(version.dataset(), rows));
        return Differences.between(version.dataset(), today, rows);
    }

    private List<ReferenceRow> own(Dataset dataset, List<ReferenceRow> rows) {
        return switch (dataset) {
            case BANK_HOLIDAYS -> HolidayRows.workedOutFor(rows);
            case COUNCILS -> areas.known().stream().map(CouncilRows::row).toList();
        };
    }
}
