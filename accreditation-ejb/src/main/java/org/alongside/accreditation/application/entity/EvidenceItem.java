package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.accreditation.application.OthersData;
import org.alongside.accreditation.application.TrainingShown;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.platform.file.FileFormat;
import org.alongside.platform.file.InspectedFile;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** Something a person can show: words or a file. It is theirs, and they lend it (R-ACC-30). */
@Entity
@Table(schema = "accreditation", name = "evidence_item")
@SharedAcrossTenants("Evidence belongs to the person, who may lend it in any area and again later")
public class EvidenceItem {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EvidenceRoute route;

    private String title;

    @Column(name = "obtained_on")
    private LocalDate obtainedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "others_data")
    private OthersData othersData;

    private String words;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_format")
    private FileFormat fileFormat;

    @Column(name = "file_size")
    private Integer fileSize;

    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    /** By which a training knows it; null when its owner added it themselves. */
    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "enough_alone")
    private boolean enoughAlone = true;

    protected EvidenceItem() {
    }

    public EvidenceItem(UUID personId, EvidenceDetails details, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.route = details.route();
        this.title = details.title();
        this.obtainedOn = details.obtainedOn();
        this.othersData = details.othersData();
        this.words = details.words();
        this.addedAt = now;
    }

    /** As the training recorded it (R-TRN-31). */
    public static EvidenceItem ofTraining(UUID personId, TrainingShown training, Instant now) {
        EvidenceItem item = new EvidenceItem(personId, training.details(), now);
        item.sourceId = training.sourceId();
        item.enoughAlone = training.enoughAlone();
        return item;
    }

    /** What was found in the file; the bytes are kept apart. */
    public EvidenceContent hold(InspectedFile file) {
        fileName = file.name();
        fileFormat = file.format();
        fileSize = file.bytes().length;
        sha256 = file.sha256();
        return new EvidenceContent(id, file.bytes());
    }

    public boolean belongsTo(UUID person) {
        return personId.equals(person);
    }

    public boolean hasFile() {
        return fileName != null;
    }

    /** Recorded by those who held it, not told by its owner. */
    public UUID sourceId() {
        return sourceId;
    }

    /** It may be all there is for a criterion. */
    public boolean isEnoughAlone() {
        return enoughAlone;
    }

    public UUID id() {
        return id;
    }

    public LocalDate obtainedOn() {
        return obtainedOn;
    }

    public EvidenceDetails details() {
        return new EvidenceDetails(route, title, obtainedOn, othersData, words);
    }

    public String fileName() {
        return fileName;
    }

    public FileFormat fileFormat() {
        return fileFormat;
    }

    public Integer fileSize() {
        return fileSize;
    }

    public String sha256() {
        return sha256;
    }
}
