package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.HostActivity;
import org.alongside.accreditation.body.HostReviewed;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/**
 * The organisation that houses a body. What else it does may stand in the way: then it says in public how the body is
 * kept apart, its service staff see nothing of the body's, and this is looked at every year (R-ACC-09).
 */
@Entity
@Table(schema = "accreditation", name = "host_organisation")
@SharedAcrossTenants("A host may house a body that holds several areas; all of this is public")
public class HostOrganisation {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Convert(converter = Activities.class)
    private Set<HostActivity> activities;

    @Column(name = "separation_statement")
    private String separationStatement;

    @Column(name = "files_closed")
    private boolean filesClosed;

    @Column(name = "last_reviewed_on")
    private LocalDate lastReviewedOn;

    protected HostOrganisation() {
    }

    public HostOrganisation(UUID id, Host declared, LocalDate today) {
        this.id = id;
        review(declared, today);
    }

    /** The host declares anew what it does and how the body is kept apart. */
    public HostReviewed review(Host declared, LocalDate today) {
        if (declared.activities() == null) {
            throw new RuleBroken(List.of(Breach.at("activities", BodyRule.HOST_ACTIVITIES_UNANSWERED)));
        }
        name = declared.name();
        activities = Set.copyOf(declared.activities());
        separationStatement = declared.separationStatement();
        filesClosed = declared.filesClosed();
        lastReviewedOn = today;
        return new HostReviewed(id, conflicted());
    }

    public boolean conflicted() {
        return activities.stream().anyMatch(HostActivity::conflicting);
    }

    /** What R-ACC-09 still asks for, before recognition and every year after. */
    public List<Breach> missingSafeguards(boolean managerVotes, LocalDate today) {
        List<Breach> missing = new ArrayList<>();
        if (!conflicted()) {
            return missing;
        }
        if (separationStatement.isBlank()) {
            missing.add(Breach.at("separationStatement", BodyRule.SEPARATION_STATEMENT_MISSING, name));
        }
        if (!filesClosed) {
            missing.add(Breach.at("filesClosed", BodyRule.FILES_OPEN_TO_HOST_STAFF, name));
        }
        if (managerVotes) {
            missing.add(Breach.of(BodyRule.HOST_MANAGER_VOTES, name));
        }
        if (today.isAfter(lastReviewedOn.plusYears(1))) {
            missing.add(Breach.at("lastReviewedOn", BodyRule.SEPARATION_REVIEW_DUE, name));
        }
        return missing;
    }

    public UUID id() {
        return id;
    }

    public Host read() {
        return new Host(name, activities, separationStatement, filesClosed, lastReviewedOn);
    }
}
