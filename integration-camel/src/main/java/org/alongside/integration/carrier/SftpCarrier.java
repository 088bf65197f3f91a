package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.alongside.integration.engine.Carrier;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Digest;
import org.alongside.integration.file.FeedFileName;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.file.SafeName;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.sftp.OutgoingFile;
import org.alongside.integration.sftp.OutgoingFile.Drop;
import org.alongside.integration.sftp.SftpFiles;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.tenancy.CurrentCall;

/** Hands a message over as a file with its manifest, and an acknowledgement beside the file it is about. */
@ApplicationScoped
public class SftpCarrier implements Carrier {

    private static final String ACKNOWLEDGEMENT = ".*\\.(n?ack\\.json|result\\.csv)";
    private static final int SIX_DIGITS = 1_000_000;
    private static final int SCHEMA = 1;

    private Places places;
    private SftpFiles files;
    private FindAreas areas;
    private CurrentCall call;

    protected SftpCarrier() {
    }

    @Inject
    public SftpCarrier(Places places, SftpFiles files, FindAreas areas, CurrentCall call) {
        this.places = places;
        this.files = files;
        this.areas = areas;
        this.call = call;
    }

    @Override
    public Transport transport() {
        return Transport.SFTP;
    }

    @Override
    public Carried carry(Departure departure) {
        return Ended.by(() -> places.sftp(departure.endpoint().setting())
                .map(place -> Ended.as(files.send(place, file(departure))))
                .orElseGet(() -> Ended.not(FaultCode.E113_CREDENTIAL_EXPIRED)));
    }

    private OutgoingFile file(Departure departure) {
        if (departure.name().matches(ACKNOWLEDGEMENT)) {
            return new OutgoingFile(Drop.ACKNOWLEDGEMENTS, SafeName.of(departure.name()), departure.content(),
                    Optional.empty());
        }
        String name = name(departure);
        return new OutgoingFile(Drop.FILES, name, departure.content(), Optional.of(manifest(departure, name)));
    }

    /** The same at every attempt: made of what never changes about the message. */
    private String name(Departure departure) {
        String area = areas.byId(call.area()).orElseThrow().code();
        return new FeedFileName(departure.endpoint().feed().name(), area, departure.endpoint().partnerCode(),
                departure.createdAt(), (int) (departure.sequence() % SIX_DIGITS), SCHEMA, ending(departure)).text();
    }

    private static String ending(Departure departure) {
        return switch (departure.mediaType().split(";", 2)[0].strip()) {
            case "text/csv" -> "csv";
            case "application/xml" -> "xml";
            case "text/plain" -> "txt";
            default -> "jsonl";
        };
    }

    private static Manifest manifest(Departure departure, String name) {
        Optional<BigDecimal> total = Optional.ofNullable(departure.controlPence()).map(pence -> BigDecimal.valueOf(pence, 2));
        return new Manifest(name, departure.mediaType(), departure.content().length, Digest.sha256(departure.content()),
                departure.rows(), total, departure.endpoint().feed() + "/" + SCHEMA, "", departure.sequence(),
                Optional.of(departure.sequence() - 1).filter(number -> number > 0), departure.createdAt(), "alongside",
                Optional.of(departure.eventId()), Optional.empty(), Optional.empty(), false);
    }
}
